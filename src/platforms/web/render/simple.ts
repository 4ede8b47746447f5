import { type Html, html } from './html.ts';
import { BRAND_MARK } from './icons.ts';
import { type AssetUrls, shell } from './page.ts';

/** Asks for the access token of a web chat that other machines can reach. */
export function loginPage(brandName: string, assets: AssetUrls, problem: string | undefined): Html {
  return shell(
    `Sign in · ${brandName}`,
    assets,
    html`<body class="simple"><main class="simple-box"><h1 class="brand">${BRAND_MARK}<span>${brandName}</span></h1>
<form method="post" action="/login"><label for="token">Access token</label><input id="token" name="token" type="password" autocomplete="current-password" required autofocus>
${problem !== undefined && html`<p class="notice notice-sorry" role="alert">${problem}</p>`}
<button type="submit" class="button button-strong">Come in</button></form></main></body>`,
    false,
  );
}

/** One sentence and a way back. */
export function sentencePage(brandName: string, assets: AssetUrls, sentence: string): Html {
  return shell(
    brandName,
    assets,
    html`<body class="simple"><main class="simple-box"><h1 class="brand">${BRAND_MARK}<span>${brandName}</span></h1><p>${sentence}</p><p><a class="button button-strong" href="/">Back to the shop</a></p></main></body>`,
    false,
  );
}
