/** Everything that Discord's side says by itself, in one language. */
export interface Sentences {
  readonly thinking: () => string;
  readonly lookingAtPhoto: () => string;
  readonly preparing: (values: { what: string; done: number; total: number }) => string;
  readonly unavailable: () => string;
  readonly busy: () => string;
  readonly tooSlow: () => string;
  readonly broken: (values: { requestId: string }) => string;
  readonly restarting: () => string;
  readonly interrupted: () => string;
  readonly answeredIn: (values: { threadId: string }) => string;
  readonly threadForbidden: () => string;
  readonly threadLocked: () => string;
  readonly messageGone: () => string;
  readonly mayNotWrite: (values: { channelId: string }) => string;
  readonly couldNotReach: () => string;
  readonly noPictures: () => string;
  readonly lateAnswer: () => string;
  readonly shared: (values: { userId: string }) => string;
  readonly sharedAlready: () => string;
  readonly sharedOk: () => string;
  readonly shareGone: () => string;
  readonly pickPhoto: () => string;
  readonly photoName: (values: { number: number; name: string }) => string;
  readonly photoGone: () => string;
  readonly photoUnreachable: () => string;
  readonly photoNotFetched: () => string;
  readonly noPhotoThere: () => string;
  readonly noTextThere: () => string;
  readonly styleOpened: (values: { threadId: string }) => string;
  readonly styleThread: () => string;
  readonly styleHello: (values: { botId: string; readsAll: 'yes' | 'no' }) => string;
  readonly settingsPrivate: (values: { on: 'yes' | 'no' }) => string;
  readonly settingsServerOnly: () => string;
  readonly page: (values: { page: number }) => string;
  readonly youUnderstood: () => string;
  readonly chipsPlaceholder: () => string;
  readonly openInShop: () => string;
  readonly refine: () => string;
  readonly share: () => string;
  readonly searchedPhoto: () => string;
  readonly searchedProduct: (values: { title: string }) => string;
  readonly productPicture: () => string;
  readonly someShortened: () => string;
  readonly cardsLeft: (values: { shown: number; all: number }) => string;
  readonly chipsLeft: (values: { shown: number; all: number }) => string;
  readonly nothingToShow: () => string;
  readonly refineTitle: () => string;
  readonly refineWords: () => string;
  readonly refineWordsHint: () => string;
  readonly refinePrice: () => string;
  readonly refinePriceHint: () => string;
  readonly refineColour: () => string;
  readonly refineColourHint: () => string;
  readonly refinePhoto: () => string;
  readonly refinePhotoHint: () => string;
  readonly presence: (values: { products: number }) => string;
}

const ENGLISH: Sentences = {
  thinking: () => 'One moment: I am going through the rails…',
  lookingAtPhoto: () => 'Looking at your photo…',
  preparing: ({ what, done, total }) =>
    `I am still getting ready (${what}: ${done} of ${total}). Ask me again in a minute.`,
  unavailable: () => 'I cannot reach my wardrobe. Whoever runs me can see why in the log.',
  busy: () => 'A lot of people are asking right now. Try again in a few seconds.',
  tooSlow: () => 'That took me too long, so I stopped. Please try again.',
  broken: ({ requestId }) =>
    `Something went wrong on my side, not yours. Please try again; if it happens again, tell whoever runs me this number: ${requestId}.`,
  restarting: () => 'I am just being restarted. Ask me again in a moment.',
  interrupted: () => 'I was interrupted before I could answer. Please ask me again.',
  answeredIn: ({ threadId }) => `I answered in <#${threadId}>.`,
  threadForbidden: () =>
    'I may not open threads here, so I answer in place. (I need “Create Public Threads” and “Send Messages in Threads”.)',
  threadLocked: () => 'That thread is locked, so I answer here.',
  messageGone: () => 'The message that this belongs to is gone, so I answer here.',
  mayNotWrite: ({ channelId }) =>
    `I may not write in <#${channelId}>. Ask somebody who runs that server to let me, or ask me right here.`,
  couldNotReach: () =>
    'I had an answer for one of you but could not send it privately: your settings do not let me. Ask me again here.',
  noPictures: () => 'I may not attach pictures here, so there are none. (I need “Attach Files”.)',
  lateAnswer: () => 'This took longer than Discord waits, so here it is as a new message.',
  shared: ({ userId }) => `Shared by <@${userId}>`,
  sharedAlready: () => 'You have shared this already.',
  sharedOk: () => 'Shared.',
  shareGone: () => 'It has been a while, and I no longer have that answer. Search again, then share.',
  pickPhoto: () => 'Which picture shall I look at?',
  photoName: ({ number, name }) => `${number}. ${name}`,
  photoGone: () =>
    'That picture is gone: its message was deleted or changed. Post it again and I will look at it.',
  photoUnreachable: () =>
    'I may not read that message again, so I cannot fetch its picture. Use /find with the picture instead.',
  photoNotFetched: () => 'I could not fetch that picture from Discord. Please try again.',
  noPhotoThere: () => 'There is no picture in that message. I can look at JPEG, PNG, WebP, GIF and AVIF.',
  noTextThere: () => 'There are no words in that message that I could search for.',
  styleOpened: ({ threadId }) => `Let’s talk in <#${threadId}>.`,
  styleThread: () => 'Talking with the stylist',
  styleHello: ({ botId, readsAll }) =>
    readsAll === 'yes'
      ? 'Just write here: I read along.'
      : `Mention me (<@${botId}>) when you write to me here, or press the buttons.`,
  settingsPrivate: ({ on }) =>
    on === 'yes'
      ? 'On this server my answers are now seen only by who asked, with a button to share them.'
      : 'On this server my answers are now seen by everybody.',
  settingsServerOnly: () => 'Settings belong to a server: use this command there.',
  page: ({ page }) => `page ${page}`,
  youUnderstood: () => 'Understood',
  chipsPlaceholder: () => 'Drop a wish, or bring one back',
  openInShop: () => 'Open in shop',
  refine: () => 'Refine',
  share: () => 'Share',
  searchedPhoto: () => 'What I looked at',
  searchedProduct: ({ title }) => `Like this one: ${title}`,
  productPicture: () => 'Picture of the product',
  someShortened: () => 'Some texts are shortened to fit.',
  cardsLeft: ({ shown, all }) => `${shown} of ${all} are shown.`,
  chipsLeft: ({ shown, all }) => `${shown} of ${all} wishes can be changed here.`,
  nothingToShow: () => 'I have nothing to show for that.',
  refineTitle: () => 'Refine your search',
  refineWords: () => 'What should change?',
  refineWordsHint: () => 'for a wedding, no stripes, with pockets',
  refinePrice: () => 'At most',
  refinePriceHint: () => '50',
  refineColour: () => 'Colour',
  refineColourHint: () => 'Any colour',
  refinePhoto: () => 'A picture',
  refinePhotoHint: () => 'Something that looks like what you want',
  presence: ({ products }) => `${products.toLocaleString('en')} pieces`,
};

/** The sentences for a BCP 47 locale; English where its language is not spoken. */
export function sentencesFor(_locale: string): Sentences {
  return ENGLISH;
}
