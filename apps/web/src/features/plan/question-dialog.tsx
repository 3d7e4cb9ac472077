import { AddDialog } from './add-dialog.js';
import { MoveDialog } from './move-dialog.js';
import type { Question } from './plan-editor.js';
import { RemoveDialog } from './remove-dialog.js';
import { RetireDialog } from './retire-dialog.js';

/** The dialog of what is being asked. */
export function QuestionDialog({ question }: { question: Question | null }) {
  switch (question?.kind) {
    case 'add':
      return <AddDialog parent={question.parent} addition={question.addition} />;
    case 'move':
      return <MoveDialog node={question.node} />;
    case 'remove':
      return <RemoveDialog node={question.node} />;
    case 'retire':
      return <RetireDialog node={question.node} />;
    default:
      return null;
  }
}
