import { ComponentType } from 'discord-api-types/v10';
import { type Component, walk } from '../components.ts';
import { componentProblems } from './message.ts';
import type { Problem } from './problems.ts';

export interface ModalBody {
  readonly custom_id: string;
  readonly title: string;
  readonly components: readonly Component[];
}

const MAX_FIELDS = 5;

/** What Discord refuses about a modal beyond its published schema. */
export function modalProblems(modal: ModalBody): readonly Problem[] {
  const labelled = walk(modal.components).filter(({ component }) => component.type === ComponentType.Label);
  const inner = labelled.filter(
    ({ component }) =>
      component.component?.type === ComponentType.TextInput && component.component.label !== undefined,
  );
  return [
    ...(modal.components.length > MAX_FIELDS
      ? [{ path: 'components', message: `a modal has at most ${MAX_FIELDS} fields` }]
      : []),
    ...componentProblems(modal.components),
    ...inner.map(({ path }) => ({ path, message: 'a text input within a label has no label of its own' })),
  ].map((problem) => ({ ...problem, path: `data.${problem.path}` }));
}
