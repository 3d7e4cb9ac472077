import { useEffect } from 'react';
import { MoveDialog } from './move-dialog.js';
import { usePlanEditor, type Question } from './plan-editor.js';
import { RemoveDialog } from './remove-dialog.js';
import { RetireDialog } from './retire-dialog.js';

/** The dialog of what is being asked, about the nodes as they are now; it goes with them. */
export function QuestionDialog({ question }: { question: Question | null }) {
  const { tree, ask } = usePlanEditor();
  const nodes = (question?.nodes ?? []).flatMap(({ id }) => tree.nodes.get(id) ?? []);
  const [first] = nodes;
  const isMoot = question !== null && first === undefined;
  useEffect(() => {
    if (isMoot) ask(null);
  }, [isMoot, ask]);
  if (question === null || first === undefined) return null;
  switch (question.kind) {
    case 'move':
      return <MoveDialog nodes={nodes} />;
    case 'remove':
      return <RemoveDialog nodes={nodes} />;
    case 'retire':
      return <RetireDialog node={first} />;
  }
}
