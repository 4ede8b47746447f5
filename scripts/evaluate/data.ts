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
  type: label,
  colour: label,
  pattern: label,
  image: z.string(),
});
/** A labelled product of a shop's feed. Pictures and masks are absolute paths, in all sets here. */
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

/**
 * Reads the sets that lie under `folder`, and a shop's labelled products.
 * @param shop Folder with `products.jsonl.gz` and the pictures it names: of the development data, or an exported one.
 * @throws ZodError where a line is not as the data's README says.
 */
export async function readDataSets(folder: string, shop = path.join(folder, 'myntra')): Promise<DataSets> {
  const at = (...parts: string[]): string => path.resolve(folder, ...parts);
  const products = await linesOf(path.join(shop, 'products.jsonl.gz'), productSchema);
  const views = await linesOf(at('multiview/products.jsonl'), viewsSchema);
  const phone = await linesOf(at('phone/photos.jsonl'), phoneSchema);
  const street = await linesOf(at('street/photos.jsonl'), streetSchema);
  return {
    ...(products && { products: products.map((one) => ({ ...one, image: path.resolve(shop, one.image) })) }),
    ...(views && { multiview: views.map((one) => sidesOf(one, at('multiview'))) }),
    ...(phone && { phone: phone.map((one) => ({ ...one, image: at('phone', one.image) })) }),
    ...(street && {
      street: {
        labels: await streetLabels(at('street/labels.txt')),
        photos: street.map(({ image, mask }) => ({ image: at('street', image), mask: at('street', mask) })),
      },
    }),
  };
}

/** File names say which side they show: `607_2_2024_V_0_2.jpg` is the detail of a product that has no back. */
function sidesOf({ product, views }: z.infer<typeof viewsSchema>, folder: string): ViewedProduct {
  const side = (number: number): string | undefined =>
    views.find((view) => path.posix.basename(view).startsWith(`${product}_${number}_`));
  const [front, back, detail] = [side(0), side(1), side(2)].map((view) => view && path.join(folder, view));
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
