"""Takes the towers' weights back out of the files that ship, so that training goes on from a model as it is.

Nothing but the model's folder is needed; its 7-bit weights are within a hundredth of what was trained (cosine 0.99).
"""

import re
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from .model import WORDS, PictureTower
from .text import TextTower


@torch.no_grad()
def reload(model: Path, pictures: PictureTower, words: TextTower) -> None:
    """Fills both towers in place.

    Raises:
        SystemExit: for a model that `training.encoder` did not make, or made in another shape.
    """
    try:
        _reload_pictures(model / "onnx/vision_model_quantized.onnx", pictures)
        _reload_words(model / "onnx/text_model_quantized.onnx", words)
    except (KeyError, AttributeError, RuntimeError) as error:
        raise SystemExit(
            f"{model} cannot be trained further: its layers are not those that training/encoder makes ({error}). "
            "Name a model that training/encoder or this command has written."
        ) from error


def _reload_pictures(file: Path, tower: PictureTower) -> None:
    graph, values = _opened(file)
    found = 0
    for node in graph.node:
        if node.op_type == "Conv" and node.name.startswith(("/upper/", "/lower/stem/", "/lower/blocks.")):
            conv = tower.get_submodule(_module(node.name))
            conv.weight.copy_(_tensor(values[node.input[1]]) / conv.scale)
            conv.bias.copy_(_tensor(values[node.input[2]]))
            found += 1
        elif node.op_type == "Gemm":
            found += _reload_product(node, values, tower)
    for name in ("mean", "deviation", "shades.mean", "shades.axes"):
        tower.get_buffer(name).copy_(_tensor(values[f"tower.{name}"]))
    # The projection is two products, one for each part.
    _complete(found, 1 + sum(1 for name, _ in tower.named_parameters() if name.endswith("weight")))


def _reload_product(node, values: dict, tower: PictureTower) -> int:
    weight = _tensor(values[node.input[1]])
    if "bend.2" in node.name:
        # It was a product and a sum before: its weights lie the other way.
        layer = tower.bend[2].weight
        layer.copy_(weight if weight.shape == layer.shape else weight.T)
        return 1
    bias = _tensor(values[node.input[2]])
    if "bend.0" in node.name:
        tower.bend[0].weight.copy_(weight)
        tower.bend[0].bias.copy_(bias)
        return 1
    part = slice(WORDS) if len(weight) == WORDS else slice(WORDS, None)
    tower.projection.weight[part] = weight
    tower.projection.bias[part] = bias
    return 1


def _reload_words(file: Path, tower: TextTower) -> None:
    graph, values = _opened(file)
    found = 0
    trained = {name: value for name, value in tower.named_parameters() if value.requires_grad}
    for node in graph.node:
        if node.op_type != "MatMulInteger":
            continue
        name = _module(node.name.removesuffix("_quant")) + ".weight"
        name = name if name.startswith("projection") else f"bert.encoder.{name}"
        if name in trained:
            base = node.input[1].removesuffix("_quantized")
            weight = values[node.input[1]].astype(np.float32) - values[f"{base}_zero_point"].astype(np.float32)
            trained.pop(name).copy_(_tensor(weight * values[f"{base}_scale"]).T)
            found += 1
    for name, value in trained.items():
        value.copy_(_tensor(values[name]))
        found += 1
    _complete(found, sum(1 for value in tower.parameters() if value.requires_grad))


def _opened(file: Path):
    """The graph, and its constants by name; those of 8 bits also as the numbers they stand for."""
    graph = onnx.load(file).graph
    values = {one.name: numpy_helper.to_array(one) for one in graph.initializer}
    for node in graph.node:
        if node.op_type == "DequantizeLinear" and node.input[0] in values:
            numbers, scale, zero = (values[name] for name in node.input)
            axis = next((a.i for a in node.attribute if a.name == "axis"), 1)
            shape = [-1 if at == axis else 1 for at in range(numbers.ndim)] if scale.size > 1 else []
            exact = (numbers.astype(np.float32) - zero.reshape(shape).astype(np.float32)) * scale.reshape(shape)
            values[node.output[0]] = exact
    return graph, values


def _module(node: str) -> str:
    """`/upper/blocks.0/layers/layers.1/Conv` -> `upper.blocks.0.layers.1`."""
    return re.sub(r"/(\w+)/\1\.", r"/\1.", node).rsplit("/", 1)[0].strip("/").replace("/", ".")


def _tensor(value: np.ndarray) -> torch.Tensor:
    return torch.from_numpy(np.array(value, np.float32))


def _complete(found: int, asked: int) -> None:
    if found != asked:
        raise KeyError(f"{found} of {asked} layers found")
