package vn.thuocso.dashboard.channel.bundled;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.thuocso.dashboard.channel.poll.Poll;

/**
 * The bundled registry of the demonstration city, as it is written.
 *
 * <p>A day is ISO text, or {@code start}, {@code start-3}, {@code start+3}: days around the one on
 * which this demonstration began.
 */
record RegistryFile(
    int version,
    String source,
    List<ChannelRow> channels,
    List<ContentRow> contents,
    List<PollRow> polls) {

  private static final String RESOURCE = "/demo/registry.json";

  record OwnerRow(String unit, @Nullable String from, @Nullable String to) {}

  record ChannelRow(
      String id,
      String kind,
      String name,
      @Nullable String url,
      @Nullable String externalId,
      boolean verified,
      boolean closed,
      @Nullable String interactionsFrom,
      List<OwnerRow> owners) {}

  record ContentRow(
      String id,
      String channel,
      String kind,
      String title,
      @Nullable Integer issueNumber,
      @Nullable String plannedOn,
      @Nullable String publishedOn,
      @Nullable Long targetReaders,
      @Nullable Integer pages,
      @Nullable Integer articles,
      @Nullable Integer videos,
      @Nullable Integer photos,
      @Nullable List<String> features,
      @Nullable String qrCode,
      @Nullable String targetUrl) {}

  record PollRow(
      String id,
      String channel,
      @Nullable String content,
      String title,
      String opensOn,
      String closesOn,
      @Nullable Long targetPopulation,
      @Nullable String resultPublishedOn,
      @Nullable String responsePublishedOn,
      List<Poll.Question> questions) {}

  /** Reads the file of this jar; a property nobody knows is a mistake in it. */
  static RegistryFile read() {
    JsonMapper json =
        JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
    try (InputStream in = RegistryFile.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("The jar lacks " + RESOURCE);
      }
      return json.readValue(in, RegistryFile.class);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + RESOURCE, e);
    }
  }
}
