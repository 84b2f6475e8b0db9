Bwj
location../outside.binj
offset0j
length48p