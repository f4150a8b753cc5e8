package vn.thuocso.collector.event;

/** The judges of the three kinds of events. */
record EventRules(FigureRules figures, UseRules uses, VoteRules votes) {}
