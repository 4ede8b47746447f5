"""Writes the towers as the product loads them: transformers.js layout, ONNX, int8."""

import json
import math
import shutil
from pathlib import Path

import numpy as np
import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process
from torch import nn

from ..common.quantise import quantise_static
from .backbone import DEVIATION, MEAN, SIDE
from .model import DIMENSIONS, LOOKS, WORDS_SHARE, PictureTower, embedded
from .text import MODEL, WIDTH, TextTower


class PictureExport(nn.Module):
    """`pixel_values` as the image processor gives them -> `image_embeds`, unit vectors."""

    def __init__(self, tower: PictureTower):
        super().__init__()
        self.tower = tower

    def forward(self, pixel_values: torch.Tensor) -> torch.Tensor:
        pixels = pixel_values * DEVIATION + MEAN
        lower, taps = self.tower.lower(pixels)
        features = torch.cat([self.tower.upper(lower), taps], 1)
        return embedded(self.tower.project(features), self.tower.shades(pixels))


def export(
    words: TextTower, pictures: PictureTower, scale: float, calibration: np.ndarray, out: Path, work: Path
) -> None:
    """`calibration`: uint8 `[n, SIDE, SIDE, 3]` training views. Writes fp32 to `work` and int8 to `out`/onnx."""
    (out / "onnx").mkdir(parents=True, exist_ok=True)
    work.mkdir(parents=True, exist_ok=True)
    write_pictures(PictureExport(pictures), work / "vision.onnx")
    write_words(words, work / "text.onnx")
    for name in ("vision", "text"):
        # How long a text may be is worked out in the graph, which symbolic shapes cannot follow.
        quant_pre_process(
            str(work / f"{name}.onnx"), str(work / f"{name}-prepared.onnx"), skip_symbolic_shape=name == "text"
        )
    batches = (normalised(calibration[i : i + 8]) for i in range(0, len(calibration), 8))
    quantise_static(
        work / "vision-prepared.onnx", out / "onnx/vision_model_quantized.onnx", batches,
        op_types_to_quantize=["Conv", "Clip", "Pad", "Add", "Gemm"],
        nodes_to_exclude=_kept_exact(work / "vision-prepared.onnx"),
    )  # fmt: skip
    quantize_dynamic(
        str(work / "text-prepared.onnx"),
        str(out / "onnx/text_model_quantized.onnx"),
        weight_type=QuantType.QInt8,
        per_channel=True,
        reduce_range=True,
    )
    write_layout(scale, DIMENSIONS, out)


def write_pictures(tower: nn.Module, file: Path) -> None:
    """float32 ONNX: `pixel_values` `[n, 3, SIDE, SIDE]` -> `image_embeds`."""
    torch.onnx.export(
        tower.eval(), (torch.zeros(2, 3, SIDE, SIDE),), str(file), dynamo=False,
        opset_version=17, input_names=["pixel_values"], output_names=["image_embeds"],
        dynamic_axes={"pixel_values": {0: "batch"}, "image_embeds": {0: "batch"}},
    )  # fmt: skip


def write_words(tower: TextTower, file: Path) -> None:
    """float32 ONNX: `input_ids`, `attention_mask` `[n, tokens]` -> `text_embeds`."""
    ids = torch.ones(2, 6, dtype=torch.long)
    torch.onnx.export(
        tower.eval(), (ids, ids), str(file), dynamo=False, opset_version=17,
        input_names=["input_ids", "attention_mask"], output_names=["text_embeds"],
        dynamic_axes={n: {0: "batch", 1: "tokens"} for n in ("input_ids", "attention_mask")} | {"text_embeds": {0: "batch"}},
    )  # fmt: skip


def write_layout(scale: float, dimensions: int, out: Path) -> None:
    """The files beside `onnx/` that transformers.js reads."""
    for file in ("tokenizer.json", "tokenizer_config.json", "special_tokens_map.json"):
        shutil.copy(MODEL / file, out / file)
    _write(out / "config.json", _config(scale, dimensions))
    _write(out / "preprocessor_config.json", _processor())


# Their few weights are far apart: in 8 bits they alone took the agreement with PyTorch from 0.99 to 0.93.
_FIRST = ("/lower/stem/", "/lower/blocks.0/", "/lower/blocks.1/")


def _kept_exact(file: Path) -> list[str]:
    """Nodes that 8 bits would spoil: the first convolutions, the palette's and the shades' powers, what is no residual and no
    ReLU6, the looks."""
    graph = onnx.load(file).graph
    rows = {one.name: one.dims[0] for one in graph.initializer if one.dims}
    return [
        node.name
        for node in graph.node
        if node.name.startswith(_FIRST)
        or "palette" in node.name
        or "shades" in node.name
        or (node.op_type in ("Add", "Clip") and "blocks" not in node.name and "head" not in node.name)
        or (node.op_type == "Gemm" and rows[node.input[1]] == LOOKS)
    ]


def normalised(views: np.ndarray) -> np.ndarray:
    """uint8 `[n, h, w, 3]` -> `pixel_values`."""
    return ((views.astype(np.float32) - MEAN) / DEVIATION).transpose(0, 3, 1, 2)


def _config(scale: float, dimensions: int) -> dict:
    return {
        "model_type": "clip", "architectures": ["CLIPModel"], "projection_dim": dimensions,
        "text_config": {"model_type": "clip_text_model", "hidden_size": WIDTH, "vocab_size": 30522, "max_position_embeddings": 512},
        "vision_config": {"model_type": "clip_vision_model", "image_size": SIDE, "hidden_size": 1280},
        # A text and a picture meet in the words' part alone.
        "logit_scale": scale - math.log(WORDS_SHARE) / 2,
    }  # fmt: skip


def _processor() -> dict:
    return {
        "image_processor_type": "CLIPImageProcessor", "do_resize": True, "size": {"height": SIDE, "width": SIDE},
        "resample": 3, "do_center_crop": False, "do_rescale": True, "rescale_factor": 1 / 255, "do_normalize": True,
        "image_mean": [MEAN / 255] * 3, "image_std": [DEVIATION / 255] * 3, "do_convert_rgb": True,
    }  # fmt: skip


def _write(file: Path, value: dict) -> None:
    file.write_text(json.dumps(value, indent=2) + "\n")
