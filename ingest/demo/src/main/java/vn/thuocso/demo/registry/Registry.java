package vn.thuocso.demo.registry;

import java.util.List;

/** Everything the demonstration registers. */
public record Registry(List<ChannelRow> channels, List<ContentRow> contents, List<PollRow> polls) {

  /** Copies the lists. */
  public Registry {
    channels = List.copyOf(channels);
    contents = List.copyOf(contents);
    polls = List.copyOf(polls);
  }
}
