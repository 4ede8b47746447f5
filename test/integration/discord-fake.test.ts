import {
  ActionRowBuilder,
  ButtonBuilder,
  type ButtonInteraction,
  ButtonStyle,
  ChannelType,
  type ChatInputCommandInteraction,
  Client,
  ContainerBuilder,
  type DiscordAPIError,
  Events,
  GatewayIntentBits,
  LabelBuilder,
  MediaGalleryBuilder,
  type Message,
  MessageFlags,
  ModalBuilder,
  type ModalSubmitInteraction,
  Partials,
  TextDisplayBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buttonNamed, picturesOf, textOf } from '../fakes/discord/people/look.ts';
import { type FakeDiscord, startFakeDiscord } from '../fakes/discord/server.ts';

// The real client library against our Discord: what the other tests rely on.
let discord: FakeDiscord;
let client: Client;

beforeEach(async () => {
  discord = await startFakeDiscord();
  client = newClient();
  await ready(client);
});

afterEach(async () => {
  await client.destroy();
  await discord.close();
});

function newClient(intents: readonly GatewayIntentBits[] = []): Client {
  const { Guilds, GuildMessages, DirectMessages } = GatewayIntentBits;
  return new Client({
    intents: [Guilds, GuildMessages, DirectMessages, ...intents],
    partials: [Partials.Channel],
    allowedMentions: { parse: [] },
    rest: { api: discord.api, version: '10' },
  });
}

function ready(one: Client): Promise<unknown> {
  return Promise.all([
    new Promise((resolve) => one.once(Events.ClientReady, resolve)),
    one.login(discord.token),
  ]);
}

function onSlash(handle: (interaction: ChatInputCommandInteraction) => Promise<unknown>): void {
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isChatInputCommand()) handle(interaction).catch((error: unknown) => failures.push(error));
  });
}

const failures: unknown[] = [];

async function register(): Promise<void> {
  await client.application?.commands.set([
    {
      name: 'find',
      description: 'Finds clothes',
      nameLocalizations: { de: 'finde' },
      options: [
        { name: 'query', description: 'What', type: 3, autocomplete: true, maxLength: 200 },
        { name: 'photo', description: 'A photo', type: 11 },
      ],
    },
    { name: 'Find lookalikes', type: 3 },
  ]);
}

function v2(text: string, ...rest: ContainerBuilder['components']) {
  const container = new ContainerBuilder().addTextDisplayComponents(
    new TextDisplayBuilder({ content: text }),
  );
  container.components.push(...rest);
  return { flags: MessageFlags.IsComponentsV2, components: [container] } as const;
}

function row(...ids: readonly string[]): ActionRowBuilder<ButtonBuilder> {
  return new ActionRowBuilder<ButtonBuilder>().addComponents(
    ids.map((id) => new ButtonBuilder({ customId: id, label: id, style: ButtonStyle.Primary })),
  );
}

describe('logging in', () => {
  it('gives the client its servers and channels', () => {
    const guild = client.guilds.cache.get(discord.guild.id);
    expect(guild?.name).toBe('Wardrobe');
    expect(guild?.channels.cache.get(discord.channel.id)?.type).toBe(ChannelType.GuildText);
  });

  it('refuses another token', async () => {
    const stranger = newClient();
    await expect(stranger.login('a.wrong.token')).rejects.toThrow(/invalid token/i);
    await stranger.destroy();
  });

  it('refuses a privileged intent that was not turned on', async () => {
    const greedy = newClient([GatewayIntentBits.MessageContent]);
    await expect(ready(greedy)).rejects.toThrow(/disallowed intents/i);
    await greedy.destroy();
  });

  it('spreads the servers over the shards', async () => {
    discord.addGuild('Second');
    const sharded = new Client({
      intents: ['Guilds'],
      shards: [0, 1],
      shardCount: 2,
      rest: { api: discord.api },
    });
    await ready(sharded);
    const shards = new Set(sharded.guilds.cache.map((guild) => guild.shardId));
    await sharded.destroy();
    expect([...shards].sort()).toEqual([0, 1]);
  });
});

describe('interactions', () => {
  beforeEach(register);

  it('defers a slash command and edits the answer', async () => {
    onSlash(async (interaction) => {
      await interaction.deferReply();
      await interaction.editReply(v2(`you asked for ${interaction.options.getString('query')}`));
    });
    const anna = discord.person('anna');
    const handle = await anna.slash('find', { query: 'red dress' });
    expect(textOf(await handle.answer())).toBe('you asked for red dress');
    expect(handle.acknowledgedMs).toBeLessThan(1000);
    expect(handle.states).toHaveLength(2);
    expect(handle.visibleTo).toBe('everyone');
    expect(discord.violations).toEqual([]);
  });

  it('hands a photo over and serves it', async () => {
    const fetched: number[] = [];
    onSlash(async (interaction) => {
      const url = interaction.options.getAttachment('photo', true).url;
      fetched.push((await (await fetch(url)).arrayBuffer()).byteLength);
      await interaction.reply({ content: 'thanks', flags: MessageFlags.Ephemeral });
    });
    const bytes = await picture();
    const handle = await discord.person('anna').slash('find', { photo: { bytes } });
    await handle.answer();
    expect(fetched).toEqual([bytes.length]);
    expect(handle.visibleTo).toBe(handle.interaction.userId);
  });

  it('answers a press by changing the message, once', async () => {
    onSlash((interaction) => interaction.reply(v2('one', row('more'))));
    const twice: unknown[] = [];
    client.on(Events.InteractionCreate, async (interaction) => {
      if (!interaction.isButton()) return;
      await interaction.update(v2('two'));
      await interaction.reply('again').catch((error: unknown) => twice.push(error));
      await rawCallback(interaction).catch((error: unknown) => twice.push(error));
    });
    const anna = discord.person('anna');
    const first = await (await anna.slash('find')).answer();
    const pressed = anna.press(first, buttonNamed(first, /more/));
    expect(textOf(await pressed.answer())).toBe('two');
    await expect.poll(() => twice.length).toBe(2);
    expect((twice[1] as DiscordAPIError).code).toBe(40060);
  });

  it('refuses a callback that comes too late', async () => {
    const codes: unknown[] = [];
    onSlash(async (interaction) => {
      await new Promise((resolve) => setTimeout(resolve, 3050));
      await interaction.deferReply().catch((error: DiscordAPIError) => codes.push(error.code));
    });
    const handle = await discord.person('anna').slash('find');
    await discord.until('the late callback', () => handle.interaction.late || undefined);
    await expect.poll(() => codes).toEqual([10062]);
  });

  it('takes no edit after a quarter of an hour', async () => {
    const codes: unknown[] = [];
    onSlash(async (interaction) => {
      await interaction.deferReply();
      discord.world.skip(15 * 60_000 + 1);
      await interaction.editReply('late').catch((error: DiscordAPIError) => codes.push(error.code));
    });
    await discord.person('anna').slash('find');
    await expect.poll(() => codes).toEqual([50027]);
  });

  it('opens a modal and takes what is filled in', async () => {
    onSlash((interaction) => interaction.reply(v2('refine?', row('refine'))));
    client.on(Events.InteractionCreate, async (interaction) => {
      if (interaction.isButton()) await interaction.showModal(refineModal());
      if (interaction.isModalSubmit()) await answerModal(interaction);
    });
    const anna = discord.person('anna');
    const message = await (await anna.slash('find')).answer();
    const submitted = await anna.submitModal(anna.press(message, 'refine'), { words: 'in blue' });
    expect(textOf(await submitted.answer())).toBe('refined: in blue');
    expect(discord.violations).toEqual([]);
  });

  it('completes what is typed', async () => {
    client.on(Events.InteractionCreate, async (interaction) => {
      if (interaction.isAutocomplete()) {
        await interaction.respond([{ name: `${interaction.options.getFocused()}ral`, value: 'floral' }]);
      }
    });
    const handle = await discord.person('anna').autocomplete('find', 'query', 'flo');
    expect(await handle.choices()).toEqual([{ name: 'floral', value: 'floral' }]);
  });

  it('hands the message over that a menu command is about, with its content', async () => {
    client.on(Events.InteractionCreate, async (interaction) => {
      if (interaction.isMessageContextMenuCommand())
        await interaction.reply(`about ${interaction.targetMessage.content}`);
    });
    const anna = discord.person('anna');
    const said = await anna.say(discord.channel.id, 'look at this');
    const handle = await anna.contextMenu('Find lookalikes', said.message);
    expect(textOf(await handle.answer())).toBe('about look at this');
  });
});

describe('messages', () => {
  it('shows content to a bot without the intent only where it is meant', async () => {
    const heard: string[] = [];
    client.on(Events.MessageCreate, (message) => {
      heard.push(message.content);
    });
    const anna = discord.person('anna');
    await anna.say(discord.channel.id, 'hello all');
    await anna.say(discord.channel.id, 'hello you', { mention: true });
    await anna.say(anna.dm, 'hello in private');
    await expect.poll(() => heard.length).toBe(3);
    expect(heard).toEqual(['', `<@${client.user?.id}> hello you`, 'hello in private']);
  });

  it('takes uploads and serves them back under their pictures', async () => {
    const bytes = await picture();
    const gallery = new MediaGalleryBuilder({
      items: [{ media: { url: 'attachment://dress.png' }, description: 'a red dress' }],
    });
    await channel().send({
      ...v2('look', gallery),
      files: [{ attachment: Buffer.from(bytes), name: 'dress.png' }],
    });
    const message = await discord.posted(discord.channel.id);
    const served = await fetch(picturesOf(message)[0]?.media.url ?? '');
    expect(new Uint8Array(await served.arrayBuffer())).toEqual(new Uint8Array(bytes));
    expect(discord.violations).toEqual([]);
  });

  it.each([
    [
      'more than 40 components',
      () => v2('x', ...Array.from({ length: 10 }, (_, n) => row(...[1, 2, 3].map((b) => `${n}-${b}`)))),
    ],
    [
      'more than 4000 characters in all',
      () => v2('x'.repeat(3000), new TextDisplayBuilder({ content: 'y'.repeat(1001) })),
    ],
    ['a custom_id twice', () => v2('x', row('same', 'same'))],
    ['content beside Components V2', () => ({ ...v2('x'), content: 'y' })],
    [
      'a picture without alt text',
      () => v2('x', new MediaGalleryBuilder({ items: [{ media: { url: 'https://example.com/a.png' } }] })),
    ],
    [
      'an empty call for everybody',
      () => ({ ...v2('x'), allowedMentions: { parse: ['everyone' as const] } }),
    ],
  ])('refuses %s and remembers it', async (_, body) => {
    await expect(channel().send(body())).rejects.toMatchObject({ code: 50035 });
    expect(discord.violations).toHaveLength(1);
  });

  it.each([
    ['SendMessages', 50013],
    ['ViewChannel', 50001],
  ] as const)('refuses where the bot lacks %s', async (permission, code) => {
    discord.deny(discord.channel.id, permission);
    await expect(channel().send('hello')).rejects.toMatchObject({ code, status: 403 });
  });

  it('refuses direct messages to who blocks them, and edits of what was deleted', async () => {
    const anna = discord.person('anna');
    anna.user.blocksDms = true;
    await expect(client.users.send(anna.id, 'hello')).rejects.toMatchObject({ code: 50007 });
    const message = await channel().send('hello');
    discord.deleteMessage(await discord.posted(discord.channel.id));
    await expect(message.edit('hello again')).rejects.toMatchObject({ code: 10008 });
  });

  it('makes one thread of a message, and opens an archived one again', async () => {
    const message: Message<true> = await channel().send('start');
    const thread = await message.startThread({ name: 'Dresses' });
    const again = client.rest.post(`/channels/${discord.channel.id}/messages/${message.id}/threads`, {
      body: { name: 'Dresses' },
    });
    await expect(again).rejects.toMatchObject({ code: 160004 });
    const inside = await thread.send('inside');
    discord.archive(thread.id);
    await expect(inside.edit('changed')).rejects.toMatchObject({ code: 50083 });
    await thread.setArchived(false);
    await inside.edit('changed');
    discord.archive(thread.id, { locked: true });
    await expect(thread.send('more')).rejects.toMatchObject({ code: 50083 });
  });
});

describe('trouble', () => {
  beforeEach(register);

  it('loses and doubles nothing over a dropped connection', async () => {
    const heard: string[] = [];
    onSlash(async (interaction) => {
      heard.push(interaction.options.getString('query', true));
      await interaction.reply('yes');
    });
    const anna = discord.person('anna');
    await (await anna.slash('find', { query: 'before' })).answer();
    discord.gateway.closed = true;
    discord.gateway.drop();
    const during = await anna.slash('find', { query: 'during' });
    discord.gateway.closed = false;
    await during.answer();
    discord.gateway.reconnect();
    await discord.until('the second return', () => discord.gateway.count.resume === 2 || undefined);
    await (await anna.slash('find', { query: 'after' })).answer();
    expect(heard).toEqual(['before', 'during', 'after']);
    expect(discord.gateway.count).toMatchObject({ identify: 1, resume: 2 });
  });

  it('starts a new session where the old one was ended', async () => {
    onSlash((interaction) => interaction.reply('yes'));
    discord.gateway.invalidate(false);
    await discord.until('a new session', () => discord.gateway.count.identify === 2 || undefined);
    await discord.connected();
    await (await discord.person('anna').slash('find', { query: 'again' })).answer();
  });

  it('is obeyed when it says wait', async () => {
    discord.limits.next('POST', /messages$/, { kind: 'rate-limit', retryAfter: 0.3 });
    const began = performance.now();
    await Promise.all([channel().send('one'), channel().send('two')]);
    expect(performance.now() - began).toBeGreaterThan(280);
    discord.limits.allow(/messages$/, 2, 400);
    await Promise.all([1, 2, 3, 4, 5].map((n) => channel().send(`burst ${n}`)));
    expect(discord.limits.breaches).toEqual([]);
  });

  it('fails and hangs on command', async () => {
    discord.limits.next('POST', /messages$/, { kind: 'status', status: 502 });
    discord.limits.next('POST', /messages$/, { kind: 'reset' });
    discord.limits.next('POST', /messages$/, { kind: 'lost' });
    await channel().send({ content: 'once', nonce: '1', enforceNonce: true });
    expect(discord.messagesIn(discord.channel.id)).toHaveLength(1);
    expect(discord.limits.outstanding).toBe(0);
  });
});

function channel() {
  const found = client.channels.cache.get(discord.channel.id);
  if (found?.type !== ChannelType.GuildText) throw new Error('no channel');
  return found;
}

function picture(): Promise<Buffer> {
  return sharp({ create: { width: 60, height: 80, channels: 3, background: 'red' } })
    .png()
    .toBuffer();
}

function refineModal(): ModalBuilder {
  const words = new TextInputBuilder({ customId: 'words', style: TextInputStyle.Short });
  return new ModalBuilder({ customId: 'refine', title: 'Refine' }).addLabelComponents(
    new LabelBuilder().setLabel('Words').setTextInputComponent(words),
  );
}

async function answerModal(interaction: ModalSubmitInteraction): Promise<void> {
  if (interaction.isFromMessage()) {
    await interaction.update(v2(`refined: ${interaction.fields.getTextInputValue('words')}`));
  }
}

/** A second callback past the library's own bookkeeping. */
async function rawCallback(interaction: ButtonInteraction): Promise<void> {
  await client.rest.post(`/interactions/${interaction.id}/${interaction.token}/callback`, {
    auth: false,
    body: { type: 6 },
  });
}
