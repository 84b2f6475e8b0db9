"""The two networks of the bundled example."""
import torch
from torch import nn

CLASSES = 10


def convolution(inputs, outputs, kernel=3, stride=1, groups=1):
    return nn.Conv2d(inputs, outputs, kernel, stride, kernel // 2, groups=groups, bias=False)


class ResidualBlock(nn.Module):
    """relu(bn2(conv2(relu(bn1(conv1(x))))) + shortcut(x)), the shortcut a 1x1 projection where shapes differ."""

    def __init__(self, inputs, outputs, stride=1):
        super().__init__()
        self.conv1, self.bn1, self.relu1 = convolution(inputs, outputs, 3, stride), nn.BatchNorm2d(outputs), nn.ReLU()
        self.conv2, self.bn2, self.relu2 = convolution(outputs, outputs), nn.BatchNorm2d(outputs), nn.ReLU()
        self.project = None
        if stride != 1 or inputs != outputs:
            self.project, self.bn_project = convolution(inputs, outputs, 1, stride), nn.BatchNorm2d(outputs)
            # It would learn the same bias as bn2, and the exporter makes one tensor of two that are equal.
            nn.init.normal_(self.bn_project.bias, 0, 0.01)

    def forward(self, x):
        y = self.bn2(self.conv2(self.relu1(self.bn1(self.conv1(x)))))
        return self.relu2(y + (x if self.project is None else self.bn_project(self.project(x))))


class SeparableBlock(nn.Module):
    """A 3x3 convolution on each channel by itself, then a 1x1 convolution that mixes them."""

    def __init__(self, inputs, outputs, stride=1, last=nn.ReLU):
        super().__init__()
        self.depthwise, self.bn1 = convolution(inputs, inputs, 3, stride, groups=inputs), nn.BatchNorm2d(inputs)
        self.pointwise, self.bn2 = convolution(inputs, outputs, 1), nn.BatchNorm2d(outputs)
        self.relu1, self.relu2 = nn.ReLU(), last()

    def forward(self, x):
        return self.relu2(self.bn2(self.pointwise(self.relu1(self.bn1(self.depthwise(x))))))


class Stem(nn.Module):
    def __init__(self, outputs):
        super().__init__()
        self.conv, self.bn, self.relu = convolution(1, outputs, 3, 2), nn.BatchNorm2d(outputs), nn.ReLU()

    def forward(self, image):
        return self.relu(self.bn(self.conv(image)))


class Network(nn.Module):
    """A stem, blocks, global average pooling and a classifier. The attributes' names become the nodes' names."""

    def __init__(self, width, blocks, features):
        super().__init__()
        self.stem = Stem(width)
        for i, block in enumerate(blocks):
            self.add_module(f"block{i + 1}", block)
        self.pool, self.classifier = nn.AdaptiveAvgPool2d(1), nn.Linear(features, CLASSES)

    def blocks(self):
        return [block for name, block in self.named_children() if name.startswith("block")]

    def forward(self, image):
        x = self.stem(image)
        for block in self.blocks():
            x = block(x)
        return self.classifier(torch.flatten(self.pool(x), 1))


def residual_network():
    return Network(24, [ResidualBlock(24, 24), ResidualBlock(24, 48, 2), ResidualBlock(48, 48)], 48)


def depthwise_network():
    return Network(32, [SeparableBlock(32, 64), SeparableBlock(64, 64), SeparableBlock(64, 128, 2),
                        SeparableBlock(128, 128), SeparableBlock(128, 128, last=nn.ReLU6)], 128)


def batch_norms(model):
    """Every convolution of the model with the BatchNormalization behind it."""
    names = [("conv", "bn"), ("conv1", "bn1"), ("conv2", "bn2"), ("project", "bn_project"),
             ("depthwise", "bn1"), ("pointwise", "bn2")]
    return [(getattr(m, conv), getattr(m, bn)) for m in model.modules() for conv, bn in names if getattr(m, conv, None)]
