"""Quantization as the example's own check sees it: BatchNormalization folded, weights and activations rounded."""
import copy

import torch
from torch import nn

from networks import ResidualBlock, batch_norms


def folded(model):
    """A copy with every BatchNormalization folded into the convolution before it."""
    model = copy.deepcopy(model)
    for conv, bn in batch_norms(model):
        factor = bn.weight.data / torch.sqrt(bn.running_var + bn.eps)
        conv.weight.data *= factor.reshape(-1, 1, 1, 1)
        conv.bias = nn.Parameter(bn.bias.data - bn.running_mean * factor)
        bn.forward = lambda x: x
    return model


def quantize_weights(model, bits, per_channel):
    """Symmetric integers, the range the largest magnitude of the channel or of the tensor."""
    for layer in model.modules():
        if isinstance(layer, (nn.Conv2d, nn.Linear)):
            w = layer.weight.data
            top = w.abs().amax(tuple(range(1, w.dim())), keepdim=True) if per_channel else w.abs().max()
            step = top.clamp_min(1e-12) / (2 ** (bits - 1) - 1)
            layer.weight.data = torch.round(w / step) * step


def affine(x, low, high):
    """uint8 with a zero point over [low, high] and back."""
    step = max((high - low) / 255, 1e-12)
    zero = round(-low / step)
    return (torch.clamp(torch.round(x / step) + zero, 0, 255) - zero) * step


def bounds(x):
    return min(0, x.min().item()), max(0, x.max().item())


def stored_values(model):
    """The modules whose results are written to memory once BatchNormalization and ReLU are part of the convolution."""
    stored = (nn.ReLU, nn.ReLU6, nn.AdaptiveAvgPool2d, nn.Linear)
    blocks = [m for m in model.modules() if isinstance(m, ResidualBlock)]
    addends = [b.bn2 for b in blocks] + [b.bn_project for b in blocks if b.project]
    return [m for m in model.modules() if isinstance(m, stored)] + addends


def quantize_activations(model, calibration):
    """uint8 per tensor for the image and for every stored value, ranges from the calibration images' extremes."""
    ranges = {}
    points = stored_values(model)
    hooks = [p.register_forward_hook(lambda m, _, y: ranges.__setitem__(m, bounds(y))) for p in points]
    model(calibration)
    for hook in hooks:
        hook.remove()
    for p in points:
        p.register_forward_hook(lambda m, _, y: affine(y, *ranges[m]))
    image = bounds(calibration)
    model.register_forward_pre_hook(lambda _, inputs: (affine(inputs[0], *image),))


def accuracy(model, x, y):
    with torch.no_grad():
        answers = torch.cat([model(part).argmax(1) for part in x.split(1000)])
    return 100 * (answers == y).float().mean().item()


def simulated(model, x, y, calibration, bits, per_channel, activations=True):
    model = folded(model)
    quantize_weights(model, bits, per_channel)
    with torch.no_grad():
        if activations:
            quantize_activations(model, calibration)
    return accuracy(model, x, y)
