import {
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  visit,
} from 'graphql';

/** A document of more tokens is refused while it is read; the web app's largest has about 400. */
export const MAX_TOKENS = 1_500;
export const MAX_DEPTH = 14;
export const MAX_ALIASES = 60;

/** How often objects may be asked for under the same name in one document. */
export const MAX_REPETITIONS = 60;

/** The code for a document that asks for too much. */
export const TOO_COMPLEX = 'TOO_COMPLEX';

/** The refusal of what asks for too much; the message tells whoever wrote it. */
export function tooComplex(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: TOO_COMPLEX } });
}

/**
 * Refuses a document that asks for objects under one name again and again. Call it before validation: the
 * specification's rule on overlapping fields compares each such pair, and 250 of them take half a second.
 * @throws GraphQLError
 */
export function refuseRepetition(document: DocumentNode): void {
  const counts = new Map<string, number>();
  visit(document, {
    Field(field) {
      if (field.selectionSet === undefined) return;
      const name = (field.alias ?? field.name).value;
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      if (count > MAX_REPETITIONS)
        throw tooComplex(`“${name}” stands there more than ${MAX_REPETITIONS} times.`);
    },
  });
}

/**
 * One operation per document, one root field per mutation or subscription, bounded depth and aliases. It is a
 * validation rule because validation comes before the document cache and before compilation: compiled queries are
 * cached by their text alone and ignore `operationName`, so a document with two operations must never get there.
 */
export function DocumentLimits(context: ValidationContext): ASTVisitor {
  let aliases = 0;
  return {
    Document(document) {
      checkOperations(context, document);
    },
    Field(field) {
      if (field.alias === undefined) return;
      aliases += 1;
      if (aliases === MAX_ALIASES + 1) context.reportError(tooComplex(`More than ${MAX_ALIASES} aliases.`));
    },
  };
}

function checkOperations(context: ValidationContext, document: DocumentNode): void {
  const operations = document.definitions.filter((it) => it.kind === Kind.OPERATION_DEFINITION);
  if (operations.length !== 1) {
    context.reportError(new GraphQLError('A document holds exactly one operation.'));
    return;
  }
  const operation = operations[0] as OperationDefinitionNode;
  const measure = new Measure(document);
  if (operation.operation !== 'query' && measure.fields(operation.selectionSet) !== 1) {
    context.reportError(new GraphQLError(`A ${operation.operation} has exactly one root field.`));
  }
  if (measure.depth(operation.selectionSet) > MAX_DEPTH) {
    context.reportError(tooComplex(`Nested deeper than ${MAX_DEPTH} levels.`));
  }
}

/** Measures selections through their fragments, each fragment once. */
class Measure {
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private readonly depths = new Map<string, number>();
  private readonly counts = new Map<string, number>();

  constructor(document: DocumentNode) {
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(definition.name.value, definition);
    }
  }

  /** Fields at the top of a selection. */
  fields(selections: SelectionSetNode): number {
    return selections.selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + 1;
      if (selection.kind === Kind.INLINE_FRAGMENT) return sum + this.fields(selection.selectionSet);
      return sum + this.ofFragment(this.counts, selection.name.value, (it) => this.fields(it));
    }, 0);
  }

  /** Levels of fields. Introspection is left out: graphql-js bounds it by a rule of its own. */
  depth(selections: SelectionSetNode): number {
    return selections.selections.reduce((deepest, selection) => {
      if (selection.kind === Kind.FIELD) {
        if (selection.name.value.startsWith('__')) return deepest;
        const below = selection.selectionSet === undefined ? 0 : this.depth(selection.selectionSet);
        return Math.max(deepest, 1 + below);
      }
      if (selection.kind === Kind.INLINE_FRAGMENT)
        return Math.max(deepest, this.depth(selection.selectionSet));
      return Math.max(
        deepest,
        this.ofFragment(this.depths, selection.name.value, (it) => this.depth(it)),
      );
    }, 0);
  }

  private ofFragment(
    known: Map<string, number>,
    name: string,
    measure: (selections: SelectionSetNode) => number,
  ): number {
    const value = known.get(name);
    if (value !== undefined) return value;
    // A fragment that spreads itself is refused by another rule; here it must only come to an end.
    known.set(name, 0);
    const fragment = this.fragments.get(name);
    const measured = fragment === undefined ? 0 : measure(fragment.selectionSet);
    known.set(name, measured);
    return measured;
  }
}
