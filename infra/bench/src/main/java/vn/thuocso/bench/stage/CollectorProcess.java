package vn.thuocso.bench.stage;

import java.net.URI;
import vn.thuocso.embedded.process.TestingProcess;

/** A running collector and where it answers. */
public record CollectorProcess(URI address, TestingProcess process) {}
