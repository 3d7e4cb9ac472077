import { type DragEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { classNames } from '../../ui/class-names.js';
import { mostMegabytes } from './workbook-file-model.js';
import type { UploadState } from './use-workbook-upload.js';
import styles from './workbook-page.module.css';

/** Where the file comes in: dropped, or chosen by button. What is wrong with it is said before it is sent. */
export function UploadStep({
  state,
  onChoose,
  onCancel,
}: {
  state: UploadState;
  onChoose(file: File): void;
  onCancel(): void;
}) {
  const { t } = useTranslation('workbook');
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const isSending = state.step === 'SENDING';

  function drop(event: DragEvent) {
    event.preventDefault();
    setIsOver(false);
    const file = event.dataTransfer.files[0];
    if (file !== undefined && !isSending) onChoose(file);
  }
  return (
    <section className={styles.step} aria-labelledby="workbook-upload">
      <h2 id="workbook-upload">{t('upload.title')}</h2>
      <div
        className={classNames(styles.zone, isOver && styles.over)}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
      >
        <p>{t('upload.drop')}</p>
        <input
          ref={input}
          type="file"
          hidden
          accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            // The same file, mended, can be chosen again.
            currentTarget.value = '';
            if (file !== undefined) onChoose(file);
          }}
        />
        <Button
          variant={state.step === 'IDLE' ? 'primary' : 'secondary'}
          isBusy={isSending}
          aria-describedby="workbook-upload-hint"
          onClick={() => input.current?.click()}
        >
          {t(state.step === 'CHECKING' ? 'upload.again' : 'upload.choose')}
        </Button>
        <p id="workbook-upload-hint" className={styles.hint}>
          {t('upload.hint', { limit: mostMegabytes })}
        </p>
      </div>
      {isSending && <Sending file={state.file} share={state.share} onCancel={onCancel} />}
      <div role="status">
        {state.step === 'CHECKING' && <p>{t('upload.chosen', { name: state.file.name })}</p>}
        {state.step === 'IDLE' && state.isCancelled === true && <p>{t('upload.cancelled')}</p>}
      </div>
      <div role="alert">
        {state.step === 'IDLE' && state.fileProblem !== undefined && (
          <p className={styles.wrong}>{t(`file.${state.fileProblem}`, { limit: mostMegabytes })}</p>
        )}
      </div>
    </section>
  );
}

function Sending({ file, share, onCancel }: { file: File; share: number; onCancel(): void }) {
  const { t } = useTranslation('workbook');
  const percent = Math.round(share * 100);
  const words =
    share < 1 ? t('upload.sending', { name: file.name, percent }) : t('upload.reading', { name: file.name });
  return (
    <div className={styles.sending}>
      <progress aria-label={words} value={share < 1 ? percent : undefined} max={100} />
      <span>{words}</span>
      <Button size="small" onClick={onCancel}>
        {t('upload.cancel')}
      </Button>
    </div>
  );
}
