"""Trains both towers, first over cached features, last over views made meanwhile; may be stopped at any time and goes on from its last checkpoint."""

import copy
import math
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional as F

from ..common.processor import MULTIPLIES_BFLOAT16
from .corpus import Corpus
from .figures import Figures, note, unit
from .live_batches import LiveBatches
from .losses import caption_loss, instance_loss, look_loss, prompt_loss
from .model import LOOKS, WORDS, PictureTower, Teacher, embedded
from .shades import SHADES, pixels_of
from .text import TextCache, TextTower, tokenise

START_SCALE = 18.0
EMA = 0.99
CHECKPOINT_STEPS = 25
TEXTS_AT_ONCE = 64


@dataclass(frozen=True)
class Plan:
    """`head_steps` train the projection and the text on the untrained features, in batches `head_times` as large; then
    `steps` train the picture tower's upper part too; then `late_steps` all of it but its early blocks, on views made
    meanwhile, at `late_share` of the rates before."""

    head_steps: int = 400
    head_times: int = 2
    steps: int = 1500
    late_steps: int = 700
    late_share: float = 0.5
    upper_rate: float = 4e-4
    text_rate: float = 2e-4
    head_rate: float = 1e-3
    warm_up: int = 30
    prompt: float = 1.0
    instance: float = 0.25
    # How much a picture is to look as it does to the untrained backbone.
    keep: float = 4.0
    # What fine-tuning adds: pictures of one style and colour together, and staying near the model it began with.
    look: float = 0.0
    stay: float = 0.0
    seed: int = 7


class Trainer:
    def __init__(
        self,
        corpus: Corpus,
        figures: Figures,
        folder: Path,
        plan: Plan,
        towers: tuple[PictureTower, TextTower],
        teacher: Teacher | None = None,
    ):
        """`teacher`: how pictures are to look; without it, as the towers have them look already."""
        torch.manual_seed(plan.seed)
        self.corpus, self.figures, self.folder, self.plan = corpus, figures, folder, plan
        self.pictures, self.words = towers
        self.teacher = teacher
        self.scale = torch.nn.Parameter(torch.tensor(START_SCALE).log())
        self.texts = TextCache(folder / "texts", corpus.texts, self.words)
        self.first = copy.deepcopy((self.pictures, self.words)) if plan.stay > 0 else None
        self.average = {name: value.clone() for name, value in self._trained().items()}
        self.step = 0
        self.live: LiveBatches | None = None
        self._resume()

    def run(self) -> None:
        first, last = self._late_from(), self._late_from() + self.plan.late_steps
        while self.step < last:
            if self.step == first:
                self._train_late()
            started = time.time()
            losses = self._step()
            self.step += 1
            note(self.folder / "log.jsonl", {"step": self.step, "s": round(time.time() - started, 2), **losses})
            if self.step % CHECKPOINT_STEPS == 0 or self.step == last:
                self._save()
            if self.step % 100 == 0 or self.step == last:
                note(self.folder / "log.jsonl", {"step": self.step, "figures": self.measure()})
        if self.live is not None:
            self.live.close()

    def use_average(self) -> None:
        """Goes on with the averaged weights: what is exported."""
        self._load(self.average)

    def measure(self) -> dict[str, float]:
        """Figures of the averaged weights."""
        kept = {name: value.clone() for name, value in self._trained().items()}
        self._load(self.average)
        try:
            with torch.no_grad():
                return self.figures.measure(self.encode_pictures, self.encode_texts)
        finally:
            self._load(kept)

    @torch.no_grad()
    def encode_pictures(self, cache, view: int) -> torch.Tensor:
        out = []
        if self.step <= self.plan.head_steps:
            # Without their shades, which no text has.
            trained = self.pictures.project(torch.from_numpy(cache.features[:, view].astype(np.float32)))
            return unit(F.pad(trained, (0, SHADES)))
        for start in range(0, len(cache.rows), 64):
            early = torch.from_numpy(cache.early[start : start + 64, view].astype(np.float32))
            trained = self.pictures(early, torch.from_numpy(np.array(cache.taps[start : start + 64, view])))
            out.append(embedded(trained, self.pictures.shades(pixels_of(cache.small[start : start + 64, view]))))
        return torch.cat(out)

    @torch.no_grad()
    def encode_texts(self, texts: list[str]) -> torch.Tensor:
        ids, mask = tokenise(texts)
        long = int(mask.sum(1).max())
        out = [
            self.words(torch.from_numpy(ids[i : i + 64, :long]).long(), torch.from_numpy(mask[i : i + 64, :long]))
            for i in range(0, len(texts), 64)
        ]
        return unit(torch.cat(out))

    def _step(self) -> dict[str, float]:
        batch = self._drawn()
        images = self.pictures.project(self._seen(batch))
        meant, looks = (F.normalize(part, dim=1) for part in images.split([WORDS, LOOKS], 1))
        kinds, kind, pairs, pair = batch["prompts"]
        asked = np.concatenate([batch["texts"], kinds, pairs])
        # Half the time where the CPU can.
        with torch.autocast("cpu", torch.bfloat16, enabled=MULTIPLIES_BFLOAT16):
            words = self._say(self.words, asked)
        captions, kinds, pairs = F.normalize(words.float(), dim=1).split([len(batch["texts"]), len(kinds), len(pairs)])
        said = caption_loss(meant, captions, batch["positive"], batch["ignored"], self.scale.exp())
        named = prompt_loss(meant, kinds, torch.from_numpy(kind), self.scale.exp())
        named = named + prompt_loss(meant, pairs, torch.from_numpy(pair), self.scale.exp())
        one, two = batch["pairs"].T
        same = instance_loss(meant[one], meant[two])
        loss = said + self.plan.prompt * named + self.plan.instance * same
        drifted = torch.zeros(())
        if self.teacher is not None:
            # In another light or place, or on a person, a garment is to look as it does cut out.
            seen, plain = self.teacher.looks(batch["features"]), self.teacher.looks(batch["plain"])
            drifted = 1 - (looks * F.normalize(seen + plain, dim=1)).sum(1).mean()
            loss = loss + self.plan.keep * drifted
        if self.plan.look > 0:
            loss = loss + self.plan.look * look_loss(looks, batch["look"])
        if self.first is not None:
            loss = loss + self.plan.stay * self._drift(batch, images, asked, words)
        self.optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_([p for g in self.optimiser.param_groups for p in g["params"]], 5.0)
        for group in self.optimiser.param_groups:
            group["lr"] = group["full"] * self._rate(self.step)
        self.optimiser.step()
        with torch.no_grad():
            self.scale.clamp_(max=4.6)
            decay = min(EMA, (1 + self.step) / (10 + self.step))
            for name, value in self._trained().items():
                self.average[name].lerp_(value, 1 - decay)
        return {
            "caption": round(said.item(), 3),
            "prompt": round(named.item(), 3),
            "instance": round(same.item(), 3),
            "drifted": round(drifted.item(), 3),
        }

    def _drawn(self) -> dict:
        if self.step >= self._late_from():
            self.live = self.live or LiveBatches(self.corpus, self.folder / "live", self.plan.seed)
            return self.live.batch(self.step)
        deep = self.step >= self.plan.head_steps
        rng = np.random.default_rng([self.plan.seed, self.step])
        return self.corpus.draw(rng, 1 if deep else self.plan.head_times, deep)

    def _seen(self, batch: dict) -> torch.Tensor:
        if "early" in batch:
            return self.pictures.features_from(batch["early"], batch["taps"])
        return self.pictures.features(batch["lower"], batch["taps"]) if "lower" in batch else batch["features"]

    def _late_from(self) -> int:
        return self.plan.head_steps + self.plan.steps

    def _train_late(self) -> None:
        """The last stage starts from the averaged weights, with an optimiser of its own."""
        self._load(self.average)
        self.pictures.train_late()
        self.average |= {name: value.clone() for name, value in self._trained().items() if name not in self.average}
        self.optimiser = self._optimiser()

    def _optimiser(self) -> torch.optim.Optimizer:
        plan, share = self.plan, self.plan.late_share if self.step >= self._late_from() else 1.0
        backbone = [*self.pictures.lower.parameters(), *self.pictures.upper.parameters()]
        heads = [self.pictures.projection, self.pictures.bend, self.words.projection]
        groups = [
            (backbone, plan.upper_rate, 0.05),
            (self.words.bert.parameters(), plan.text_rate, 0.05),
            ((p for head in heads for p in head.parameters()), plan.head_rate, 0.05),
            ([self.scale], plan.head_rate, 0.0),
        ]
        return torch.optim.AdamW([
            {"params": [p for p in params if p.requires_grad], "full": rate * share, "lr": rate * share, "weight_decay": decay}
            for params, rate, decay in groups
        ])  # fmt: skip

    def _say(self, tower: TextTower, texts: np.ndarray) -> torch.Tensor:
        """Texts of about one length together, so that little padding is computed."""
        order = np.argsort(self.texts.mask[texts].sum(1), kind="stable")
        chunks = np.array_split(order, max(1, len(texts) // TEXTS_AT_ONCE))
        said = torch.cat([tower.upper(*self.texts.batch(texts[chunk])) for chunk in chunks])
        return said[torch.from_numpy(np.argsort(order))]

    def _drift(self, batch, images, asked, words) -> torch.Tensor:
        """How far pictures and texts have gone from where the first model puts them: 0 to 4."""
        pictures, texts = self.first
        with torch.no_grad():
            seen = pictures.project(batch["features"])
            said = self._say(texts, asked)
        return sum(1 - F.cosine_similarity(*pair, dim=1).mean() for pair in ((images, seen), (words.float(), said)))

    def _rate(self, step: int) -> float:
        # Each stage begins softly and ends softly.
        for length in (self.plan.head_steps, self.plan.steps, self.plan.late_steps):
            if step < length:
                break
            step -= length
        if step < self.plan.warm_up:
            return (step + 1) / self.plan.warm_up
        done = (step - self.plan.warm_up) / max(1, length - self.plan.warm_up)
        return 0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * min(1.0, done)))

    def _trained(self) -> dict[str, torch.Tensor]:
        towers = {"pictures": self.pictures, "words": self.words}
        return {
            f"{k}.{n}": p.data for k, tower in towers.items() for n, p in tower.named_parameters() if p.requires_grad
        }

    def _load(self, weights: dict[str, torch.Tensor]) -> None:
        for name, value in self._trained().items():
            value.copy_(weights[name])

    def _save(self) -> None:
        file = self.folder / "checkpoint.pt"
        state = {
            "step": self.step, "weights": self._trained(), "average": self.average, "scale": self.scale.data,
            "optimiser": self.optimiser.state_dict(), "mean": self.pictures.mean, "deviation": self.pictures.deviation,
        }  # fmt: skip
        torch.save(state, file.with_suffix(".part"))
        file.with_suffix(".part").replace(file)

    def _resume(self) -> None:
        file = self.folder / "checkpoint.pt"
        state = torch.load(file) if file.exists() else None
        self.step = state["step"] if state else 0
        if self.step > self._late_from():
            self.pictures.train_late()
        self.optimiser = self._optimiser()
        if state is None:
            return
        self.average = state["average"]
        self._load(state["weights"])
        self.scale.data.copy_(state["scale"])
        self.pictures.mean.copy_(state["mean"])
        self.pictures.deviation.copy_(state["deviation"])
        if self.step != self._late_from():
            self.optimiser.load_state_dict(state["optimiser"])
