"""The model as ONNX in the layout that transformers.js loads as a SegFormer."""

import json
from pathlib import Path

import torch

from .classes import CLASSES
from .model import DEVIATION, MEAN

# How far left and above of where they are the logits show things, in their own pixels: every stride of two pads right and
# below only, and training makes up for most of it. Measured on the training half of the street photos, in steps of 0.1.
PLANE_OFFSET = 0.15


def export_onnx(model, side: int, path: Path) -> None:
    """Writes float32 ONNX: `pixel_values` [n, 3, h, w] -> `logits` [n, 11, h / 4, w / 4]."""
    path.parent.mkdir(parents=True, exist_ok=True)
    model = model.eval().to(memory_format=torch.contiguous_format)
    free = {0: "batch", 2: "height", 3: "width"}
    torch.onnx.export(
        model,
        (torch.zeros(1, 3, side, side),),
        str(path),
        input_names=["pixel_values"],
        output_names=["logits"],
        dynamic_axes={"pixel_values": free, "logits": {0: "batch", 2: "rows", 3: "columns"}},
        opset_version=17,
        dynamo=False,
    )


def write_configs(side: int, folder: Path) -> None:
    """config.json and preprocessor_config.json; the picture must be padded to a square before."""
    config = {
        "architectures": ["SegformerForSemanticSegmentation"],
        "model_type": "segformer",
        "id2label": {str(i): name for i, name in enumerate(CLASSES)},
        "label2id": {name: i for i, name in enumerate(CLASSES)},
        "num_labels": len(CLASSES),
        "plane_offset": PLANE_OFFSET,
    }
    processor = {
        "image_processor_type": "SegformerImageProcessor",
        "feature_extractor_type": "SegformerFeatureExtractor",
        "do_resize": True,
        "size": {"height": side, "width": side},
        "resample": 2,
        "do_rescale": True,
        "rescale_factor": 1 / 255,
        "do_normalize": True,
        "image_mean": [MEAN] * 3,
        "image_std": [DEVIATION] * 3,
        "do_reduce_labels": False,
    }
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "config.json").write_text(json.dumps(config, indent=2) + "\n")
    (folder / "preprocessor_config.json").write_text(json.dumps(processor, indent=2) + "\n")
