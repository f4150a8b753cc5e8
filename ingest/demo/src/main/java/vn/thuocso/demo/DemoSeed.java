package vn.thuocso.demo;

import vn.thuocso.demo.city.Noise;

/** The seed of the committed registry; figures use it too, so that both tell one story. */
final class DemoSeed {

  static final Noise NOISE = new Noise(20_241_125L);

  private DemoSeed() {}
}
