package vn.thuocso.dashboard.access;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thuocso.contract.ChannelId;
import vn.thuocso.contract.ChannelKind;
import vn.thuocso.contract.ContentId;
import vn.thuocso.contract.ContentKind;
import vn.thuocso.contract.PollId;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.access.account.Account;
import vn.thuocso.dashboard.access.account.Sessions;
import vn.thuocso.dashboard.channel.Channel;
import vn.thuocso.dashboard.channel.ChannelRegister;
import vn.thuocso.dashboard.channel.Owners;
import vn.thuocso.dashboard.channel.content.Content;
import vn.thuocso.dashboard.channel.content.Contents;
import vn.thuocso.dashboard.channel.poll.Poll;
import vn.thuocso.dashboard.channel.poll.Polls;
import vn.thuocso.dashboard.form.TestingRound;

/** One of everything that belongs to a unit, under the names that addresses know. */
public final class TestingObjects {

  private static final LocalDate FOUNDED = LocalDate.of(2025, 7, 1);

  private TestingObjects() {}

  /** What a route's address can be about, of that unit. */
  public static Map<String, String> of(TestingOffice office, UnitCode unit, String name) {
    Map<String, String> names = new LinkedHashMap<>();
    ChannelId channel = new ChannelId(name);
    ContentId content = new ContentId(name + "-so-1");
    PollId poll = new PollId(name + "-phieu");
    office.bean(ChannelRegister.class).add(channel(channel, unit));
    office.bean(Contents.class).add(content(content, channel));
    office.bean(Polls.class).add(poll(poll, channel));
    Account owner = office.account("nguoi-" + name, Grant.over(Role.CLERK, unit));
    names.put("unit", unit.value());
    names.put("channel", channel.value());
    names.put("content", content.value());
    names.put("code", office.bean(Contents.class).giveCode(content).value());
    names.put("poll", poll.value());
    names.put("account", Long.toString(owner.id()));
    names.put("{node}", "TOTAL");
    names.put("layer", "wards");
    names.put("framework", "TG-DEMO-1");
    names.put("publication", "1");
    names.put("{key}", "0123456789abcdef");
    names.put("{edition}", "1");
    names.putAll(TestingRound.with(office, unit));
    names.put("session", session(office, owner.id()));
    return names;
  }

  /** A session of that account, begun elsewhere. */
  static String session(TestingOffice office, long owner) {
    return Long.toString(office.bean(Sessions.class).begin(owner, false, "192.0.2.7", "x"));
  }

  private static Channel channel(ChannelId id, UnitCode owner) {
    return new Channel(
        id,
        ChannelKind.QR_BULLETIN,
        "Kênh " + id,
        "",
        "",
        Owners.from(owner, FOUNDED),
        null,
        false,
        false,
        false);
  }

  private static Content content(ContentId id, ChannelId channel) {
    return new Content(
        id,
        channel,
        ContentKind.BULLETIN_ISSUE,
        "Số 1 của " + channel,
        1,
        FOUNDED,
        FOUNDED,
        100L,
        new Content.Extent(8, null, null, null),
        Set.of(),
        null,
        "https://thuocso.example/ban-tin",
        false);
  }

  private static Poll poll(PollId id, ChannelId channel) {
    List<Poll.Option> answers =
        List.of(new Poll.Option("a", "Rõ rồi"), new Poll.Option("b", "Chưa rõ"));
    return new Poll(
        id,
        channel,
        null,
        "Thăm dò của " + channel,
        FOUNDED,
        FOUNDED.plusDays(9),
        100L,
        null,
        null,
        List.of(new Poll.Question("q1", "Nội dung có rõ không?", "single", answers)),
        false);
  }
}
