Bwj
locationlink.binj
offset0j
length-1p