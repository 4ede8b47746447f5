// What the preview shows of what is sent: the SDK itself stays behind this folder.
export {
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIComponentInModalActionRow,
  type APILabelComponent,
  type APIMessageTopLevelComponent,
  type APIModalInteractionResponseCallbackData,
  type APISectionAccessoryComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
