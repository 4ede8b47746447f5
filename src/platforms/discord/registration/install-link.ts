import { ApplicationIntegrationType, OAuth2Scopes } from 'discord.js';
import { neededPermissions } from '../permissions.ts';

const AUTHORIZE = 'https://discord.com/oauth2/authorize';

/** Addresses that add the bot: to a server, with exactly what it needs there, and to a person's own account. */
export function installLinks(applicationId: string): { readonly server: string; readonly person: string } {
  const link = (parameters: Record<string, string>) =>
    `${AUTHORIZE}?${new URLSearchParams({ client_id: applicationId, ...parameters })}`;
  return {
    server: link({
      integration_type: String(ApplicationIntegrationType.GuildInstall),
      scope: `${OAuth2Scopes.Bot} ${OAuth2Scopes.ApplicationsCommands}`,
      permissions: neededPermissions().toString(),
    }),
    person: link({
      integration_type: String(ApplicationIntegrationType.UserInstall),
      scope: OAuth2Scopes.ApplicationsCommands,
    }),
  };
}
