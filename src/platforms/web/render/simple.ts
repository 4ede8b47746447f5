import type { Speech } from '../../../i18n/speech.ts';
import { type Html, html } from './html.ts';
import { BRAND_MARK } from './icons.ts';
import { type AssetUrls, shell } from './page.ts';

/** Asks for the access token of a web chat that other machines can reach. */
export function loginPage(
  brandName: string,
  assets: AssetUrls,
  problem: string | undefined,
  speech: Speech,
): Html {
  return shell(
    `${speech.say('web.login.title')} · ${brandName}`,
    assets,
    html`<body class="simple"><main class="simple-box"><h1 class="brand">${BRAND_MARK}<span>${brandName}</span></h1>
<form method="post" action="/login"><label for="token">${speech.say('web.login.token')}</label><input id="token" name="token" type="password" autocomplete="current-password" required autofocus>
${problem !== undefined && html`<p class="notice notice-sorry" role="alert">${problem}</p>`}
<button type="submit" class="button button-strong">${speech.say('web.login.enter')}</button></form></main></body>`,
    { script: false, speech },
  );
}

/** One sentence and a way back. */
export function sentencePage(brandName: string, assets: AssetUrls, sentence: string, speech: Speech): Html {
  return shell(
    brandName,
    assets,
    html`<body class="simple"><main class="simple-box"><h1 class="brand">${BRAND_MARK}<span>${brandName}</span></h1><p>${sentence}</p><p><a class="button button-strong" href="/">${speech.say('web.back-to-shop')}</a></p></main></body>`,
    { script: false, speech },
  );
}
