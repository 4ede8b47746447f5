import { type CommandBody, commandProblems } from './commands.ts';
import { type MessageBody, type MessageContext, messageProblems } from './message.ts';
import { type ModalBody, modalProblems } from './modal.ts';
import { formError, type Problem, type Violation } from './problems.ts';
import { type Form, schemaProblems } from './schemas.ts';

/** Reads what the bot sends; keeps what it sent wrong. */
export class Judge {
  readonly violations: Violation[] = [];

  /** @throws ApiError 50035 where the published schema does not hold. */
  form<T>(route: string, form: Form, body: unknown): T {
    this.#settle(route, body, schemaProblems(form, body));
    return body as T;
  }

  /** @throws ApiError 50035 where a message breaks what the schemas miss. */
  message(route: string, body: MessageBody, context: MessageContext): void {
    this.#settle(route, body, messageProblems(body, context));
  }

  /** @throws ApiError 50035 */
  modal(route: string, body: ModalBody): void {
    this.#settle(route, body, modalProblems(body));
  }

  /** @throws ApiError 50035 */
  commands(route: string, body: readonly CommandBody[]): void {
    this.#settle(route, body, commandProblems(body));
  }

  /** Something else that Discord does not take. @throws ApiError 50035 */
  refuse(route: string, body: unknown, path: string, message: string): never {
    const problems = [{ path, message }];
    this.violations.push({ route, problems, body });
    throw formError(problems);
  }

  #settle(route: string, body: unknown, problems: readonly Problem[]): void {
    if (problems.length === 0) return;
    this.violations.push({ route, problems, body });
    throw formError(problems);
  }
}
