package vn.thuocso.index.data.csv;

import vn.thuocso.index.data.DataPlaces;
import vn.thuocso.index.data.Dataset;

/** What a file holds, and where. */
public record LoadedData(Dataset data, DataPlaces places) {}
