<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Compare</name>
    <message numerus="yes">
        <source>%Ln lost</source>
        <translation>
            <numerusform>%Ln lost</numerusform>
            <numerusform>%Ln lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln won</source>
        <translation>
            <numerusform>%Ln won</numerusform>
            <numerusform>%Ln won</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataText</name>
    <message numerus="yes">
        <source>%1: %Ln samples</source>
        <translation>
            <numerusform>%1: %Ln sample</numerusform>
            <numerusform>%1: %Ln samples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>calibrated on %Ln of %1</source>
        <translation>
            <numerusform>calibrated on %Ln of %1</numerusform>
            <numerusform>calibrated on %Ln of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>calibrated on %Ln of them</source>
        <translation>
            <numerusform>calibrated on %Ln of them</numerusform>
            <numerusform>calibrated on %Ln of them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message numerus="yes">
        <source>Tried on %Ln samples: %1 %2 simulated, %3 executed; %4 of the answers are the same.</source>
        <translation>
            <numerusform>Tried on %Ln sample: %1 %2 simulated, %3 executed; %4 of the answers are the same.</numerusform>
            <numerusform>Tried on %Ln samples: %1 %2 simulated, %3 executed; %4 of the answers are the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesText</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitdepth::ChannelView</name>
    <message numerus="yes">
        <source>%n outlier channels: %1 …</source>
        <translation>
            <numerusform>%n outlier channel: %1 …</numerusform>
            <numerusform>%n outlier channels: %1 …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outlier channels: %1</source>
        <translation>
            <numerusform>%n outlier channel: %1</numerusform>
            <numerusform>%n outlier channels: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitdepth::ComparePanel</name>
    <message numerus="yes">
        <source>%Ln samples</source>
        <translation>
            <numerusform>%Ln sample</numerusform>
            <numerusform>%Ln samples</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitdepth::Document</name>
    <message numerus="yes">
        <source>Set weights of %n layers to %1</source>
        <translation>
            <numerusform>Set weights of %n layer to %1</numerusform>
            <numerusform>Set weights of %n layers to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set activations of %n layers to %1</source>
        <translation>
            <numerusform>Set activations of %n layer to %1</numerusform>
            <numerusform>Set activations of %n layers to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reset %n layers to the default</source>
        <translation>
            <numerusform>Reset %n layer to the default</numerusform>
            <numerusform>Reset %n layers to the default</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n candidates</source>
        <translation>
            <numerusform>Remove %n candidate</numerusform>
            <numerusform>Remove %n candidates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitdepth::ErrorPlot</name>
    <message numerus="yes">
        <source>%n errors lie beyond what is drawn.</source>
        <translation>
            <numerusform>%n error lies beyond what is drawn.</numerusform>
            <numerusform>%n errors lie beyond what is drawn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitdepth::FrontierView</name>
    <message numerus="yes">
        <source>Searching; %Ln points so far.</source>
        <translation>
            <numerusform>Searching; %Ln point so far.</numerusform>
            <numerusform>Searching; %Ln points so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %Ln points so far.</source>
        <translation>
            <numerusform>Stopped; %Ln point so far.</numerusform>
            <numerusform>Stopped; %Ln points so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln points on the frontier.</source>
        <translation>
            <numerusform>Done: %Ln point on the frontier.</numerusform>
            <numerusform>Done: %Ln points on the frontier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitdepth::LayerTable</name>
    <message numerus="yes">
        <source>%Ln layers</source>
        <translation>
            <numerusform>%Ln layer</numerusform>
            <numerusform>%Ln layers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln layers</source>
        <translation>
            <numerusform>%1 of %Ln layer</numerusform>
            <numerusform>%1 of %Ln layers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose for %n layers what %1 has</source>
        <translation>
            <numerusform>Choose for %n layer what %1 has</numerusform>
            <numerusform>Choose for %n layers what %1 has</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitdepth::NotesButton</name>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitdepth::SensitivityController</name>
    <message numerus="yes">
        <source>Measuring sensitivity at %n bits</source>
        <translation>
            <numerusform>Measuring sensitivity at %n bit</numerusform>
            <numerusform>Measuring sensitivity at %n bits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitdepth::SensitivityView</name>
    <message numerus="yes">
        <source>Simulated over %Ln samples.</source>
        <translation>
            <numerusform>Simulated over %Ln sample.</numerusform>
            <numerusform>Simulated over %Ln samples.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bits</source>
        <translation>
            <numerusform>%n bit</numerusform>
            <numerusform>%n bits</numerusform>
        </translation>
    </message>
</context>
</TS>
