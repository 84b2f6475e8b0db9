#!/usr/bin/python3 -B
"""Trains the two networks of the bundled example and writes every file of this folder that is not source or README.

Needs Debian's python3-torch, python3-numpy and dataset-fashion-mnist. Usage: train.py [--out FOLDER] [--only NETWORK]
"""
import argparse
import gzip
import json
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional as F

from networks import ResidualBlock, batch_norms, depthwise_network, residual_network
from simulation import accuracy, simulated

DATASET = Path("/usr/share/datasets/fashion-mnist")
LABELS = ["T-shirt/top", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot"]
SCALE, MEAN, STD = 1 / 255, 0.286, 0.353  # a sample is (pixel * SCALE - MEAN) / STD
TEST_PER_CLASS, CALIBRATION_PER_CLASS = 100, 20
BATCH = 128
FAINT_CHANNELS, FAINT_BITS, FAINT_WEIGHT = 2, 4.5, 0.05  # see faintness()
RESIDUAL_BITS, DEPTHWISE_BITS, POINTWISE_BITS = 2, 4, 3  # see spread_channels()


def read_idx(name):
    """An IDX file as the array it holds: the magic number's last byte is the rank, then one big-endian size each."""
    raw = gzip.decompress((DATASET / f"{name}-ubyte.gz").read_bytes())
    shape = np.frombuffer(raw, ">u4", raw[3], 4)
    return np.frombuffer(raw, np.uint8, offset=4 + 4 * raw[3]).reshape(shape)


def read_split(name):
    return read_idx(f"{name}-images-idx3")[..., None], read_idx(f"{name}-labels-idx1").astype(np.int64)


def first_of_each_class(y, count):
    """The positions of the first `count` samples of every class, in their own order."""
    return np.sort(np.concatenate([np.flatnonzero(y == c)[:count] for c in range(len(LABELS))]))


def as_input(x):
    """uint8 NHWC pixels as the float32 NCHW the networks take."""
    pixels = torch.from_numpy(x.transpose(0, 3, 1, 2).astype(np.float32))
    return ((pixels * SCALE - MEAN) / STD).contiguous(memory_format=torch.channels_last)


def watch_deviations(model):
    """A table of the standard deviation of every convolution's output channels, kept up to date, and its hooks."""
    deviations = {}

    def keep(conv, _, output):
        deviations[conv] = output.var((0, 2, 3)).add(1e-12).sqrt()
    return deviations, [conv.register_forward_hook(keep) for conv, _ in batch_norms(model)]


def faintness(model, deviations):
    """How far the first channels of every convolution are from answering FAINT_BITS bits more faintly than the rest.

    A channel whose output varies little for the size of its weights gets them magnified by BatchNormalization, so
    this asks for folded weights 2^FAINT_BITS times those of the other channels while activations stay alike.
    """
    total = 0
    for conv, bn in batch_norms(model):
        magnified = conv.weight.abs().amax((1, 2, 3)) * bn.weight.detach().abs().clamp_min(0.1) / deviations[conv]
        gain = torch.log2(magnified)
        ahead = gain[:FAINT_CHANNELS] - gain[FAINT_CHANNELS:].median().detach()
        total = total + F.relu(FAINT_BITS - ahead).square().mean()
    return total


def augmented(x):
    """Mirrored or shifted by a pixel or two, the whole batch alike: cheap, and enough for a few epochs."""
    if torch.rand(()) < 0.5:
        x = x.flip(3)
    dy, dx = torch.randint(-1, 2, (2,)).tolist()
    return torch.roll(x, (dy, dx), (2, 3))


def train(model, x, y, epochs, faint):
    model.to(memory_format=torch.channels_last).train()
    steps = epochs * (len(x) // BATCH)
    weights = {"params": [p for p in model.parameters() if p.dim() > 1], "weight_decay": 5e-4}
    others = {"params": [p for p in model.parameters() if p.dim() == 1]}  # biases and BatchNormalization do not decay
    optimizer = torch.optim.SGD([weights, others], 0.1, 0.9, nesterov=True)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, 0.2, total_steps=steps, pct_start=0.2)
    deviations, hooks = watch_deviations(model) if faint else ({}, [])
    for epoch in range(epochs):
        losses, order = [], torch.randperm(len(x))
        for i in range(len(x) // BATCH):
            part = order[i * BATCH:(i + 1) * BATCH]
            loss = F.cross_entropy(model(augmented(x[part])), y[part])
            losses.append(loss.item())
            if faint:
                loss = loss + FAINT_WEIGHT * faintness(model, deviations)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
        print(f"  epoch {epoch + 1} of {epochs}: loss {np.mean(losses):.3f}", flush=True)
    for hook in hooks:
        hook.remove()
    return model.eval()


def spread_channels(model):
    """Scales what a block's inner convolutions read, and their weights inversely, by up to 2^bits of the kind of layer.

    ReLU lets a positive factor through and powers of two round nothing, so the model computes the same.
    """
    blocks = model.blocks()
    if isinstance(blocks[0], ResidualBlock):
        steps = [(block.bn1, block.conv2, RESIDUAL_BITS) for block in blocks]
    else:
        writers = [model.stem.bn] + [block.bn2 for block in blocks[:-1]]
        steps = [(bn, block.depthwise, DEPTHWISE_BITS) for bn, block in zip(writers, blocks)]
        steps += [(block.bn1, block.pointwise, POINTWISE_BITS) for block in blocks]
    for bn, reader, bits in steps:
        spread(bn, reader, bits)


def spread(bn, reader, bits):
    """Divides the channels of `bn` by 1 to 2^bits, in random order, and multiplies the reader's weights by as much."""
    exponents = torch.linspace(0, bits, bn.num_features).round()[torch.randperm(bn.num_features)]
    factor = torch.exp2(-exponents)
    bn.weight.data *= factor
    bn.bias.data *= factor
    reader.weight.data /= factor.reshape((-1, 1, 1, 1) if reader.groups > 1 else (1, -1, 1, 1))


def export(model, path):
    """ONNX with its BatchNormalization nodes: PRESERVE and no folding keep them, eval() makes them use averages."""
    torch.onnx.export(model.to(memory_format=torch.contiguous_format).eval(), torch.zeros(1, 1, 28, 28), str(path),
                      opset_version=13, training=torch.onnx.TrainingMode.PRESERVE, do_constant_folding=False,
                      input_names=["image"], output_names=["logits"],
                      dynamic_axes={"image": {0: "N"}, "logits": {0: "N"}})


def write_samples(folder, name, descriptor, x, y):
    np.savez_compressed(folder / f"{name}.npz", x=x, y=y)
    facts = {"x": f"{name}.npz", "layout": "NHWC", "scale": SCALE, "mean": [MEAN], "std": [STD], "labels": "labels.txt",
             "metric": "top1"}
    (folder / descriptor).write_text(json.dumps(facts, indent=2) + "\n")


def write_data(folder, test, calibration):
    write_samples(folder, "test", "dataset.json", *test)
    write_samples(folder, "calibration", "calibration.json", *calibration)
    (folder / "labels.txt").write_text("\n".join(LABELS) + "\n")


CASES = [("W8 per channel, float activations", 8, True, False), ("W8 per channel, A8", 8, True, True),
         ("W8 per tensor, A8", 8, False, True), ("W6 per channel, A8", 6, True, True),
         ("W4 per channel, A8", 4, True, True)]


def print_table(models, x, y, shipped, calibration):
    """Accuracy on all test images and, in brackets, on the shipped ones."""
    def row(name, judge):
        cells = [f"{judge(m, x, y):.2f} ({judge(m, x[shipped], y[shipped]):.1f})" for m in models.values()]
        print(f"| {name:33} | " + " | ".join(f"{c:17}" for c in cells) + " |")

    print(f"| {'':33} | " + " | ".join(f"{name:17}" for name in models) + " |")
    print("|---" * (1 + len(models)) + "|")
    row("float", accuracy)
    for name, bits, per_channel, activations in CASES:
        row(name, lambda m, a, b: simulated(m, a, b, calibration, bits, per_channel, activations))


NETWORKS = {"fashion_residual": (residual_network, True), "fashion_depthwise": (depthwise_network, False)}


def make(name, x, y, epochs):
    torch.manual_seed(1)  # for each by itself, so that it does not matter which others are made
    build, faint = NETWORKS[name]
    print(name, flush=True)
    model = train(build(), x, y, epochs, faint)
    spread_channels(model)
    print(f"  {sum(p.numel() for p in model.parameters())} parameters", flush=True)
    return model


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path(__file__).parent, help="the folder to write into")
    parser.add_argument("--only", choices=NETWORKS, help="make this network alone")
    parser.add_argument("--epochs", type=int, default=8)
    options = parser.parse_args()
    torch.set_num_threads(2)
    torch.use_deterministic_algorithms(True)

    images, labels = read_split("train")
    test_images, test_labels = read_split("t10k")
    held_out = first_of_each_class(labels, CALIBRATION_PER_CLASS)
    shipped = first_of_each_class(test_labels, TEST_PER_CLASS)
    rest = np.setdiff1d(np.arange(len(labels)), held_out)
    x, y = as_input(images[rest]), torch.from_numpy(labels[rest])

    models = {name: make(name, x, y, options.epochs) for name in NETWORKS if options.only in (None, name)}
    options.out.mkdir(parents=True, exist_ok=True)
    write_data(options.out, (test_images[shipped], test_labels[shipped]), (images[held_out], labels[held_out]))
    for name, model in models.items():
        export(model, options.out / f"{name}.onnx")
    print_table(models, as_input(test_images), torch.from_numpy(test_labels), shipped, as_input(images[held_out]))


if __name__ == "__main__":
    main()
