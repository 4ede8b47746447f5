"""One stage of training, resumable: a checkpoint every few steps, the stream known by its index."""

import math
import os
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path

import torch

from .ema import Average
from .inputs import normalise
from .losses import parsing_loss

EVERY = 50  # steps between checkpoints


@dataclass(frozen=True)
class Stage:
    """name: of the checkpoint; rate: of the decoder (the backbone's is `backbone_rate` of it)."""

    name: str
    steps: int
    batch: int
    rate: float
    backbone_rate: float = 0.3


def _write(state: dict, path: Path) -> None:
    torch.save(state, path.with_suffix(".new"))
    os.replace(path.with_suffix(".new"), path)


def _factor(step: int, stage: Stage) -> float:
    if step < 40:
        return (step + 1) / 40
    return 0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * step / stage.steps))


def train(model, mixture, stage: Stage, cache: Path):
    """Trains in place and returns the averaged model. Stopped at any time, it goes on where it was."""
    path = cache / f"{stage.name}.pt"
    backbone = [p for p in model.backbone.parameters() if p.requires_grad]
    optimiser = torch.optim.AdamW(
        [
            {"params": backbone, "lr": stage.rate * stage.backbone_rate},
            {"params": model.decoder.parameters(), "lr": stage.rate},
        ],
        weight_decay=0.01,
    )
    rates = [group["lr"] for group in optimiser.param_groups]
    average, step = Average(model), 0
    if path.exists():
        state = torch.load(path, map_location="cpu", weights_only=True)
        if state.get("stage", asdict(stage)) != asdict(stage):
            raise SystemExit(f"{path} was made by another plan ({state['stage']}): delete it and start again.")
        model.load_state_dict(state["model"])
        average.model.load_state_dict(state["average"])
        average.steps, step = state["averaged"], state["step"]
        if step < stage.steps:
            optimiser.load_state_dict(state["optimiser"])
    model.train()
    began, first = time.time(), step
    with ThreadPoolExecutor(1) as ahead:
        coming = ahead.submit(mixture.batch, step * stage.batch, stage.batch) if step < stage.steps else None
        while step < stage.steps:
            images, labels = coming.result()
            coming = ahead.submit(mixture.batch, (step + 1) * stage.batch, stage.batch)
            for group, rate in zip(optimiser.param_groups, rates):
                group["lr"] = rate * _factor(step, stage)
            torch.manual_seed(step)  # dropout
            loss = parsing_loss(model(normalise(images)), labels)
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 5.0)
            optimiser.step()
            average.update(model)
            step += 1
            if step % 10 == 0:
                pace = (time.time() - began) / (step - first)
                print(f"{stage.name} {step}/{stage.steps} loss {loss.item():.3f} {pace:.2f} s/step", flush=True)
            if step % EVERY == 0 or step == stage.steps:
                _write(
                    {
                        "model": model.state_dict(),
                        "average": average.model.state_dict(),
                        "averaged": average.steps,
                        "optimiser": optimiser.state_dict(),
                        "step": step,
                        "stage": asdict(stage),
                    },
                    path,
                )
    return average.model
