import { LANGUAGES } from '../../../i18n/locales.ts';
import { speechFor } from '../../../i18n/speech.ts';
import { picturedProducts } from '../../shared/pictured-products.ts';
import type { SlackContext } from '../context.ts';
import { isFirst } from '../first.ts';
import { newConversation, personIdOf } from '../ids.ts';
import { HOME } from '../limits.ts';
import { homeSchema } from '../payloads.ts';
import type { Press } from '../press.ts';
import { refusalOf } from '../refusals.ts';
import { homeView } from '../render/home.ts';
import { COMMAND } from '../surface.ts';
import type { Workspace } from '../workspace.ts';
import { type Act, ask } from './ask.ts';
import { directTarget } from './form-target.ts';

/** Somebody opened us: App Home is drawn as it is for them now. */
export async function onHomeOpened(
  context: SlackContext,
  workspace: Workspace,
  body: unknown,
): Promise<void> {
  const { event_id: id, event } = homeSchema.parse(body);
  const { user, channel, tab } = event;
  // Whichever tab is opened, Slack names our direct message with them.
  if (channel !== undefined && channel !== null) await context.directs.opened(workspace.teamId, channel);
  if (tab !== 'home' || !(await isFirst(context, workspace.teamId, id))) return;
  await publishHome(context, workspace, user);
}

async function publishHome(context: SlackContext, workspace: Workspace, userId: string): Promise<void> {
  const { options } = context;
  const { teamId, client } = workspace;
  const personId = personIdOf(teamId, userId);
  const locale = await context.locales.of(workspace, userId);
  const ready = options.readiness().state === 'ready';
  const language = ready ? await options.language(personId) : undefined;
  const saved = ready ? (await options.handle(savedRequest(teamId, userId, locale))).results : [];
  const shown = saved.map((result) =>
    result.kind === 'product-grid' ? { ...result, cards: result.cards.slice(0, HOME.saved) } : result,
  );
  const { pictures } = await context.pictures.find(workspace, picturedProducts(shown));
  const content = {
    speech: speechFor(language ?? locale),
    saved,
    recent: ready ? await options.recent(personId, HOME.recent) : [],
    language,
    command: COMMAND,
  };
  try {
    await client.views.publish({ user_id: userId, view: homeView({ ...content, pictures }) });
  } catch (error) {
    const refusal = refusalOf(error);
    if ((refusal !== 'bad-picture' && refusal !== 'bad-blocks') || pictures.size === 0) throw error;
    await context.pictures.forget(workspace, pictures);
    await client.views.publish({ user_id: userId, view: homeView({ ...content, pictures: new Map() }) });
  }
}

function savedRequest(teamId: string, userId: string, locale: string) {
  return {
    requestId: `home:${userId}`,
    // A conversation of its own, which nobody goes on with.
    conversationId: newConversation(teamId, `home:${userId}`),
    personId: personIdOf(teamId, userId),
    locale,
    command: 'saved',
    text: '',
  };
}

/** A press in App Home: answers come in the direct message, and what is saved shows here at once. */
export async function onHomePress(
  context: SlackContext,
  act: Act,
  press: Extract<Press, { kind: 'say' | 'action' }>,
): Promise<void> {
  const { workspace, userId } = act;
  await ask(context, act, {
    target: directTarget(userId),
    hasPhoto: false,
    asked: async () =>
      press.kind === 'say' ? { command: 'find', text: press.text } : { action: press.token },
    toggle: () => publishHome(context, workspace, userId),
    quiet: true,
  });
}

/** The language that somebody chose in App Home, which then speaks it. */
export async function chooseLanguage(context: SlackContext, act: Act, language: string): Promise<void> {
  const { workspace, userId, id } = act;
  const { teamId } = workspace;
  if (!LANGUAGES.some((one) => one === language) || !(await isFirst(context, teamId, id))) return;
  if (context.options.readiness().state !== 'ready') return;
  const locale = await context.locales.of(workspace, userId);
  await context.options.handle({
    ...savedRequest(teamId, userId, locale),
    requestId: id,
    command: 'language',
    text: language,
  });
  await publishHome(context, workspace, userId);
}
