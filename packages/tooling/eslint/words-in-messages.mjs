const hangul = /[\p{Script=Hangul}]/u;
const letter = /\p{L}/u;

/** Attributes of elements that a user reads or hears. */
const readAttributes = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'description',
  'errorMessage',
  'label',
  'placeholder',
  'summary',
  'title',
]);

/** A word that a user reads stands in a `messages/` folder, where it has its Korean and its English form. @type {import('eslint').Rule.RuleModule} */
export const wordsInMessages = {
  meta: {
    type: 'problem',
    schema: [
      {
        type: 'object',
        properties: { manualProperties: { type: 'array', items: { type: 'string' } } },
        additionalProperties: false,
      },
    ],
    messages: {
      hangul: '“{{text}}” is Korean text; words that a user reads stand in messages/.',
      literal: '“{{text}}” is shown to the user; words that a user reads stand in messages/.',
    },
  },
  create(context) {
    /** @type {string[]} properties whose text is read by programmers */
    const manualProperties = context.options[0]?.manualProperties ?? [];
    /** @param {any} node */
    const isManual = (node) => {
      for (let at = node; at; at = at.parent) {
        if (at.type === 'Property' && at.value.type !== 'ObjectExpression')
          return manualProperties.includes(at.key.name);
      }
      return false;
    };
    /**
     * @param {any} node
     * @param {string} text
     * @param {'hangul' | 'literal'} messageId
     */
    const report = (node, text, messageId) => {
      if (isManual(node)) return;
      const shown = text.trim().replaceAll(/\s+/g, ' ');
      context.report({
        node,
        messageId,
        data: { text: shown.length > 40 ? `${shown.slice(0, 40)}…` : shown },
      });
    };
    /** @param {any} node @returns {string | null} the text of a string literal or of a template without holes */
    const plainText = (node) => {
      if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
      if (node?.type === 'TemplateLiteral' && node.expressions.length === 0)
        return node.quasis[0].value.cooked;
      return null;
    };
    return {
      Literal(node) {
        const text = typeof node.value === 'string' ? node.value : 'regex' in node ? node.regex.pattern : '';
        if (hangul.test(text)) report(node, text, 'hangul');
      },
      TemplateElement(node) {
        if (hangul.test(node.value.raw)) report(node, node.value.raw, 'hangul');
      },
      /** @param {any} node */
      JSXText(node) {
        if (letter.test(node.value)) report(node, node.value, hangul.test(node.value) ? 'hangul' : 'literal');
      },
      /** @param {any} node */
      JSXExpressionContainer(node) {
        const text = node.parent.type === 'JSXAttribute' ? null : plainText(node.expression);
        if (text !== null && letter.test(text) && !hangul.test(text)) report(node, text, 'literal');
      },
      /** @param {any} node */
      JSXAttribute(node) {
        if (!readAttributes.has(node.name.name)) return;
        const value = node.value?.type === 'JSXExpressionContainer' ? node.value.expression : node.value;
        const text = plainText(value);
        if (text !== null && letter.test(text) && !hangul.test(text)) report(node, text, 'literal');
      },
    };
  },
};
