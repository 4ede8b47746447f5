import { need } from './dom.ts';
import type { Pane } from './pane.ts';

const isFile = (transfer: DataTransfer | null): boolean => transfer?.types.includes('Files') === true;

function photoIn(transfer: DataTransfer | null): File | undefined {
  const files = [...(transfer?.files ?? [])];
  return files.find((file) => file.type.startsWith('image/')) ?? files[0];
}

/** Takes photos that are dropped anywhere on the page, or pasted. `paneFor` says which composer gets one. */
export function takePhotos(paneFor: (target: EventTarget | null) => Pane): void {
  const overlay = need(document, '[data-drop]');
  let depth = 0;

  addEventListener('dragenter', (event) => {
    if (!isFile(event.dataTransfer)) return;
    event.preventDefault();
    depth++;
    overlay.hidden = false;
  });
  addEventListener('dragover', (event) => {
    if (isFile(event.dataTransfer)) event.preventDefault();
  });
  addEventListener('dragleave', (event) => {
    if (!isFile(event.dataTransfer)) return;
    depth = Math.max(0, depth - 1);
    overlay.hidden = depth === 0;
  });
  addEventListener('drop', (event) => {
    depth = 0;
    overlay.hidden = true;
    if (!isFile(event.dataTransfer)) return;
    event.preventDefault();
    const photo = photoIn(event.dataTransfer);
    if (photo !== undefined) void paneFor(event.target).composer.addPhoto(photo);
  });
  addEventListener('paste', (event) => {
    const photo = photoIn(event.clipboardData);
    if (photo === undefined) return;
    event.preventDefault();
    void paneFor(event.target).composer.addPhoto(photo);
  });
}
