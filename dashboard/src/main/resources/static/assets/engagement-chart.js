// Draws the index of each place between its weakest and strongest KPI. Words come ready from the
// page; without this script the table and the sentence say the same.
(() => {
  "use strict";
  const ROW = 20;

  const token = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

  const spread = (colours) => (params, api) => {
    const low = api.coord([api.value(0), api.value(2)]);
    const high = api.coord([api.value(1), api.value(2)]);
    return {
      type: "line",
      shape: { x1: low[0], y1: low[1], x2: high[0], y2: high[1] },
      style: { stroke: colours.line, lineWidth: 3, lineCap: "butt" },
    };
  };

  const option = (data) => {
    const colours = { ink: token("--ink-2"), quiet: token("--ink-3"), line: token("--hairline"), dot: token("--accent"), paper: token("--paper") };
    // As in the table: an approximate index is hollow.
    const hollow = { color: colours.paper, borderColor: colours.dot, borderWidth: 2.4 };
    const label = { color: colours.ink, fontFamily: token("--text"), fontSize: 12 };
    return {
      animation: false,
      grid: { left: 108, right: 46, top: 34, bottom: 6 },
      xAxis: {
        type: "value", min: 0, max: 100, interval: 50, position: "top", name: data.axis, nameLocation: "middle", nameGap: 20,
        nameTextStyle: { ...label, color: colours.quiet, fontSize: 11 },
        axisLabel: { ...label, color: colours.quiet, fontFamily: token("--figures"), fontSize: 11 },
        splitLine: { lineStyle: { color: colours.line } },
      },
      yAxis: {
        type: "category", inverse: true, data: data.bars.map((bar) => bar.name),
        axisLine: { show: false }, axisTick: { show: false }, axisLabel: { ...label, interval: 0, width: 100, overflow: "truncate" },
      },
      series: [
        {
          type: "custom", silent: true, renderItem: spread({ line: token("--control") }),
          data: data.bars.map((bar, at) => [bar.low, bar.high, at]), encode: { x: [0, 1], y: 2 },
        },
        {
          type: "scatter", symbolSize: 9, silent: true, itemStyle: { color: colours.dot, borderColor: colours.paper, borderWidth: 1.5 },
          data: data.bars.map((bar, at) => (bar.approximate ? { value: [bar.index, at], symbolSize: 8, itemStyle: hollow } : [bar.index, at])),
        },
        {
          type: "custom", silent: true, encode: { y: 0 }, data: data.bars.map((bar, at) => [at]),
          renderItem: (params, api) => ({
            type: "text",
            style: {
              text: data.bars[params.dataIndex].label, x: params.coordSys.x + params.coordSys.width + 42, y: api.coord([0, api.value(0)])[1],
              textAlign: "right", textVerticalAlign: "middle", fill: token("--ink"), font: "600 12px " + token("--figures"),
            },
          }),
        },
      ],
    };
  };

  const draw = (place) => {
    const data = JSON.parse(place.dataset.chart);
    if (data.bars.length < 4) {
      return;
    }
    place.hidden = false;
    place.style.height = 44 + data.bars.length * ROW + "px";
    const chart = window.echarts.init(place, null, { renderer: "canvas" });
    const paint = () => chart.setOption(option(data), true);
    paint();
    place.dataset.drawn = "yes";
    window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", paint);
    new ResizeObserver(() => chart.resize()).observe(place);
    document.fonts.ready.then(paint);
  };

  const place = document.getElementById("index-chart");
  if (place && window.echarts) {
    draw(place);
  }
})();
