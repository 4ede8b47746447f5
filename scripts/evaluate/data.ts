import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';

/** Where the development data lies beside a checkout. */
export const DATA = path.resolve(import.meta.dirname, '../../../shared/data');

const label = z.string().min(1).optional();
const productSchema = z.object({
  id: z.string(),
  title: z.string(),
  price: z.number(),
  brand: z.string().default(''),
  family: z.string(),
  type: z.string(),
  colour: label,
  pattern: label,
  image: z.string(),
});
/** A labelled product of the shop's feed; `image` is relative to the data folder, as in all sets here. */
export type LabelledProduct = Readonly<z.infer<typeof productSchema>>;

const viewsSchema = z.object({ product: z.string(), views: z.array(z.string()) });
/** A product seen from several sides. Not every product has every side. */
export interface ViewedProduct {
  readonly product: string;
  readonly front: string;
  readonly back?: string;
  /** A detail or, mostly, the garment alone, cut out. */
  readonly detail?: string;
}

const phoneSchema = z.object({ image: z.string(), type: z.string() });
export type PhonePhoto = Readonly<z.infer<typeof phoneSchema>>;

const streetSchema = z.object({ image: z.string(), mask: z.string() });
/** A photo and its hand-labelled mask: a palette PNG whose index is the line of `labels`. */
export type StreetPhoto = Readonly<z.infer<typeof streetSchema>>;

/** What is there to measure on; a set that is not there is absent. */
export interface DataSets {
  readonly products?: readonly LabelledProduct[];
  readonly multiview?: readonly ViewedProduct[];
  readonly phone?: readonly PhonePhoto[];
  readonly street?: { readonly labels: readonly string[]; readonly photos: readonly StreetPhoto[] };
}

/** Reads the sets that lie under `folder`. @throws ZodError where a line is not as the data's README says. */
export async function readDataSets(folder: string): Promise<DataSets> {
  const at = (...parts: string[]): string => path.join(folder, ...parts);
  const products = await linesOf(at('myntra/products.jsonl.gz'), productSchema);
  const views = await linesOf(at('multiview/products.jsonl'), viewsSchema);
  const phone = await linesOf(at('phone/photos.jsonl'), phoneSchema);
  const street = await linesOf(at('street/photos.jsonl'), streetSchema);
  return {
    ...(products && { products: products.map((one) => ({ ...one, image: `myntra/${one.image}` })) }),
    ...(views && { multiview: views.map(sidesOf) }),
    ...(phone && { phone: phone.map((one) => ({ ...one, image: `phone/${one.image}` })) }),
    ...(street && {
      street: {
        labels: await streetLabels(at('street/labels.txt')),
        photos: street.map(({ image, mask }) => ({ image: `street/${image}`, mask: `street/${mask}` })),
      },
    }),
  };
}

/** File names say which side they show: `607_2_2024_V_0_2.jpg` is the detail of a product that has no back. */
function sidesOf({ product, views }: z.infer<typeof viewsSchema>): ViewedProduct {
  const side = (number: number): string | undefined =>
    views.find((view) => path.posix.basename(view).startsWith(`${product}_${number}_`));
  const [front, back, detail] = [side(0), side(1), side(2)].map((view) => view && `multiview/${view}`);
  if (front === undefined) throw new Error(`multiview product ${product} has no front view`);
  return { product, front, ...(back && { back }), ...(detail && { detail }) };
}

async function linesOf<T>(file: string, schema: z.ZodType<T>): Promise<readonly T[] | undefined> {
  if (!existsSync(file)) return undefined;
  const bytes = await readFile(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => schema.parse(JSON.parse(line)));
}

/** `14 dress` -> index 14. */
async function streetLabels(file: string): Promise<readonly string[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  const labels: string[] = [];
  for (const line of lines) {
    const [index = '', ...words] = line.trim().split(' ');
    labels[Number(index)] = words.join(' ');
  }
  return labels;
}
