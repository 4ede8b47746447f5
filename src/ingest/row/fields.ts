import type { RawRecord } from '../feed/row.ts';

/** Our fields, and what feeds also call them: lower case, letters and digits only. The first name is our own. */
const SYNONYMS = {
  id: ['id', 'sku', 'productid', 'itemid', 'articleid', 'code'],
  title: ['title', 'name', 'productname', 'producttitle', 'productdisplayname'],
  price: ['price', 'listprice', 'regularprice'],
  salePrice: ['saleprice', 'specialprice', 'discountedprice'],
  currency: ['currency', 'currencycode', 'pricecurrency'],
  image: [
    'image',
    'imagelink',
    'imageurl',
    'imagepath',
    'imagesrc',
    'imagefile',
    'mainimage',
    'img',
    'picture',
    'photo',
  ],
  images: [
    'images',
    'additionalimagelink',
    'additionalimages',
    'imagelinks',
    'imageurls',
    'pictures',
    'photos',
    'gallery',
  ],
  url: ['url', 'link', 'producturl', 'productlink'],
  brand: ['brand', 'brandname', 'manufacturer', 'vendor'],
  description: ['description', 'desc', 'productdescription', 'longdescription'],
  family: ['family', 'itemgroupid', 'groupid', 'parentid', 'styleid'],
  available: ['available', 'availability', 'instock', 'stock'],
  gender: ['gender', 'sex'],
  category: ['category', 'productcategory', 'googleproductcategory', 'mastercategory', 'department'],
  subcategory: ['subcategory'],
  type: ['type', 'producttype', 'articletype', 'garmenttype', 'garment'],
  colour: ['colour', 'color', 'basecolour', 'basecolor', 'maincolour', 'maincolor'],
  secondaryColour: ['secondarycolour', 'secondarycolor', 'accentcolour', 'accentcolor'],
  pattern: ['pattern'],
  print: ['print'],
  fabric: ['fabric', 'material', 'composition'],
  sleeve: ['sleeve', 'sleeves', 'sleevelength'],
  neck: ['neck', 'neckline', 'collar'],
  fit: ['fit'],
  length: ['length'],
  season: ['season'],
  occasion: ['occasion'],
  usage: ['usage', 'use'],
  ageGroup: ['agegroup', 'age'],
  year: ['year'],
} as const satisfies Record<string, readonly string[]>;

/** A field of a feed row, by our name for it. */
export type FieldName = keyof typeof SYNONYMS;

const BY_NAME: ReadonlyMap<string, FieldName> = new Map(
  (Object.keys(SYNONYMS) as FieldName[]).flatMap((field) =>
    SYNONYMS[field].map((name) => [name, field] as const),
  ),
);

/** The fields whose values are kept in a feed's own words as a product's labels. */
export const LABEL_FIELDS = [
  'gender',
  'category',
  'subcategory',
  'type',
  'colour',
  'secondaryColour',
  'pattern',
  'print',
  'fabric',
  'sleeve',
  'neck',
  'fit',
  'length',
  'season',
  'occasion',
  'usage',
  'ageGroup',
  'year',
] as const satisfies readonly FieldName[];

/** Which of our fields a column is, if any: `Image Link`, `image_link` and `g:image_link` are all `image`. */
function fieldOf(name: string): FieldName | undefined {
  return BY_NAME.get(
    name
      .toLowerCase()
      .replace(/^g:/, '')
      .replace(/[^a-z0-9]/g, ''),
  );
}

/** The fields that these column names stand for, unknown columns left out. */
export function recognisedFields(columns: readonly string[]): readonly FieldName[] {
  return columns.map(fieldOf).filter((field) => field !== undefined);
}

/** A record by our field names. Empty values and unknown columns are left out; of two synonyms the first wins. */
export function byFieldName(record: RawRecord): Readonly<Partial<Record<FieldName, unknown>>> {
  const fields: Partial<Record<FieldName, unknown>> = {};
  for (const [name, value] of Object.entries(record)) {
    const field = fieldOf(name);
    if (field === undefined || field in fields || isEmpty(value)) continue;
    fields[field] = value;
  }
  return fields;
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}
