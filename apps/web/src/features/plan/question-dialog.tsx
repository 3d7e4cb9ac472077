import { useEffect } from 'react';
import { AddDialog } from './add-dialog.js';
import { MoveDialog } from './move-dialog.js';
import { usePlanEditor, type Question } from './plan-editor.js';
import { RemoveDialog } from './remove-dialog.js';
import { RetireDialog } from './retire-dialog.js';

/** The dialog of what is being asked, about the node as it is now; it goes with the node. */
export function QuestionDialog({ question }: { question: Question | null }) {
  const { tree, ask } = usePlanEditor();
  const asked = question?.kind === 'add' ? question.parent : question?.node;
  const node = asked && tree.nodes.get(asked.id);
  const isMoot = asked !== undefined && node === undefined;
  useEffect(() => {
    if (isMoot) ask(null);
  }, [isMoot, ask]);
  if (question === null || node === undefined) return null;
  switch (question.kind) {
    case 'add':
      return <AddDialog parent={node} addition={question.addition} />;
    case 'move':
      return <MoveDialog node={node} />;
    case 'remove':
      return <RemoveDialog node={node} />;
    case 'retire':
      return <RetireDialog node={node} />;
  }
}
