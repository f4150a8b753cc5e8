package vn.thuocso.collector.edge;

import vn.thuocso.contract.Flags;

/** Marks opens that look machine-made, by two stated rules; nothing is dropped. */
public final class Marks {

  private final BotRules bots;
  private final BurstRule bursts;

  /** Applies both rules. */
  public Marks(BotRules bots, BurstRule bursts) {
    this.bots = bots;
    this.bursts = bursts;
  }

  /** Notes one open of a known code and returns its {@link Flags}. */
  public int of(String code, Visitor visitor) {
    return (bots.isBot(visitor.agent()) ? Flags.BOT : Flags.NONE)
        | (bursts.isBurst(code) ? Flags.BURST : Flags.NONE);
  }
}
