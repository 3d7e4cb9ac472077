import { IndicatorKind } from '@dure/domain/indicator/indicator.types';
import { NodeType } from '@dure/domain/plan/plan.types';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../lib/use-locale.js';
import type { ChoiceList, FieldSpec } from './node-form-model.js';
import type { Addition } from './node-place-model.js';
import { titleOf, type PlanNode } from './plan-tree-model.js';

/** The words for nodes and for the values of their fields, in the language of the page. */
export interface NodeWords {
  title(contents: { titleKo: string; titleEn: string | null }): string;
  /** "1-2 지역사회혁신계획의 …"; the plan has no code in the tree. */
  codeAndTitle(node: Pick<PlanNode, 'code' | 'title'>): string;
  /** "과제", "과정지표": what kind of thing it is. */
  type(node: Pick<PlanNode, 'type' | 'kind'>): string;
  addition(addition: Addition): string;
  nodeType(type: NodeType): string;
  kind(kind: IndicatorKind): string;
  choice(list: ChoiceList, value: string): string;
  /** A field's value as a reader sees it; '' where it says nothing. */
  value(spec: FieldSpec, value: string): string;
}

export function useNodeWords(): NodeWords {
  const { t } = useTranslation(['plan', 'labels']);
  const locale = useLocale();
  return useMemo<NodeWords>(() => {
    const choice = (list: ChoiceList, value: string) =>
      value === '' ? '' : t(`labels:${list}.${value}` as 'labels:rollout.CITY');
    // Asked for thousands of rows: looked up once.
    const nodeTypes = byValue(NodeType, (type) => t(`labels:nodeType.${type}`));
    const kinds = byValue(IndicatorKind, (each) => t(`labels:kind.${each}`));
    const nodeType: NodeWords['nodeType'] = (type) => nodeTypes[type];
    const kind: NodeWords['kind'] = (each) => kinds[each];
    const type: NodeWords['type'] = (node) => (node.kind === null ? nodeType(node.type) : kind(node.kind));
    return {
      title: (contents) => titleOf(contents, locale),
      codeAndTitle: ({ code, title }) => (code === '' ? title : `${code} ${title}`),
      type,
      addition: type,
      nodeType,
      kind,
      choice,
      value: (spec, value) => {
        if (spec.kind === 'choice') return choice(spec.list, value);
        if (spec.kind === 'check') return value === '' ? '' : t(value === 'true' ? 'plan:yes' : 'plan:no');
        return value;
      },
    };
  }, [t, locale]);
}

function byValue<Value extends string>(
  values: Readonly<Record<string, Value>>,
  wordOf: (value: Value) => string,
): Readonly<Record<Value, string>> {
  const entries = Object.values(values).map((value) => [value, wordOf(value)]);
  return Object.fromEntries(entries) as Record<Value, string>;
}
