import type { MaybeMasked, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useState, type ReactNode } from 'react';
import { useSubmission } from '../../lib/use-submission.js';
import { Button } from '../../ui/button.js';
import { AlertDialog } from '../../ui/dialog.js';
import { ProblemSummary } from '../../ui/error-state.js';

/** A button for what takes something from a person: says first what it means. A refusal stays in the dialog. */
export function ConfirmButton<Data, Variables extends OperationVariables>({
  label,
  accessibleLabel,
  title,
  confirmLabel = label,
  isSmall = false,
  document,
  variables,
  onDone,
  children,
}: {
  label: string;
  /** Names the thing where several such buttons stand in a table. */
  accessibleLabel?: string;
  title: string;
  confirmLabel?: string;
  isSmall?: boolean;
  document: TypedDocumentNode<Data, Variables>;
  variables: NoInfer<Variables>;
  onDone(data: MaybeMasked<Data>): void;
  /** What it means, in sentences. */
  children: ReactNode;
}) {
  const [isOpen, setOpen] = useState(false);
  const { submit, isSubmitting, problems, clear } = useSubmission(document);
  const close = () => {
    setOpen(false);
    clear();
  };
  const confirm = async () => {
    const { data } = await submit(variables);
    if (data === null) return;
    close();
    onDone(data);
  };
  return (
    <>
      <Button
        variant="danger"
        size={isSmall ? 'small' : 'medium'}
        aria-label={accessibleLabel}
        onClick={() => setOpen(true)}
      >
        {label}
      </Button>
      <AlertDialog
        title={title}
        isOpen={isOpen}
        isBusy={isSubmitting}
        isDangerous
        confirmLabel={confirmLabel}
        onConfirm={() => void confirm()}
        onClose={close}
      >
        <ProblemSummary problems={problems} />
        {children}
      </AlertDialog>
    </>
  );
}
