import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { usePlanEditor } from './plan-editor.js';
import styles from './plan-tree.module.css';
import { ancestorsOf, subtreeOf } from './plan-tree-model.js';
import { useNodeWords } from './use-node-words.js';

/** On paper the whole tree stands as a list: on screen only the rows in sight are drawn. */
export function PrintedTree() {
  const words = useNodeWords();
  const { tree } = usePlanEditor();
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  if (!isPrinting) return null;
  return (
    <ul className={styles.printed}>
      {subtreeOf(tree, tree.root)
        .slice(1)
        .map((node) => (
          <li
            key={node.id}
            style={{ paddingInlineStart: `${(ancestorsOf(tree, node).length - 1) * 1.6}rem` }}
          >
            {words.type(node)} {words.codeAndTitle(node)}
          </li>
        ))}
    </ul>
  );
}
