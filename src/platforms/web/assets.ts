import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { AssetUrls } from './render/page.ts';

/** A file that is served from memory. */
interface Asset {
  readonly body: string;
  readonly type: string;
  /** Quoted, as in the header. */
  readonly etag: string;
}

export interface Assets {
  readonly urls: AssetUrls;
  /** By path: every path holds a hash of its content, so it may be cached for ever. */
  readonly files: ReadonlyMap<string, Asset>;
}

const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" fill="none" stroke-linecap="round"><rect width="32" height="32" rx="8" fill="#faf6f0"/><path d="M4 23c5 5 11 3 11-3s-6-8-9-3 5 9 11 4l7-8" stroke="#a3271f" stroke-width="2.200"/><path d="M11.500 26.500 27 6.500" stroke="#221c17" stroke-width="2.200"/></svg>';

const source = (path: string): string => fileURLToPath(new URL(`client/${path}`, import.meta.url));

async function bundle(path: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [source(path)],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: ['es2022', 'chrome109', 'firefox115', 'safari16.4'],
    legalComments: 'none',
    logLevel: 'silent',
  });
  return outputFiles.map(({ text }) => text).join('');
}

/** Bundles the page's script and style sheet (some tens of milliseconds) and keeps them in memory. */
export async function loadAssets(): Promise<Assets> {
  const [script, style] = await Promise.all([bundle('main.ts'), bundle('styles/main.css')]);
  const files = new Map<string, Asset>();
  const add = (body: string, name: string, extension: string, type: string): string => {
    const hash = createHash('sha256').update(body).digest('base64url').slice(0, 12);
    const path = `/assets/${name}-${hash}.${extension}`;
    files.set(path, { body, type, etag: `"${hash}"` });
    return path;
  };
  const urls = {
    script: add(script, 'page', 'js', 'text/javascript; charset=utf-8'),
    style: add(style, 'page', 'css', 'text/css; charset=utf-8'),
    icon: add(ICON, 'icon', 'svg', 'image/svg+xml'),
  };
  return { urls, files };
}
