package returns.packs;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.NearNames;
import returns.diagnostics.Problems;
import returns.documents.Fields;
import returns.documents.Node;
import returns.documents.Quoted;
import returns.documents.Shapes;
import returns.rules.Label;
import returns.rules.Source;

/**
 * What {@code sources.yaml} holds.
 *
 * @param sources those that are sound, by id
 * @param ids of all, sound or not: naming one is no second mistake
 */
record SourcesFile(Map<String, Source> sources, Set<String> ids) {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{64}");

  static Optional<SourcesFile> read(
      String shown, byte[] bytes, Set<String> partners, Problems problems) {
    return YamlFile.open(shown, bytes, "the list of sources", problems)
        .map(
            fields -> {
              Map<String, Source> sources = new LinkedHashMap<>();
              Set<String> ids = Set.copyOf(fields.names());
              for (String id : fields.names()) {
                refuseBadId(fields, id, problems);
                fields
                    .node(id)
                    .flatMap(node -> Fields.of(node, "the source " + id, problems))
                    .flatMap(source -> source(id, source, partners, problems))
                    .ifPresent(source -> sources.put(id, source));
              }
              return new SourcesFile(sources, ids);
            });
  }

  private static void refuseBadId(Fields fields, String id, Problems problems) {
    if (!ID.matcher(id).matches()) {
      problems.add(
          Diagnostic.error(
              "source-id",
              Quoted.text(id) + " is not written as the id of a source",
              fields.keyPlace(id),
              "write small letters a to z, digits and single hyphens, as in ec-albania-2005"));
    }
  }

  private static Optional<Source> source(
      String id, Fields fields, Set<String> partners, Problems problems) {
    Optional<String> citation = fields.required("citation", Shapes.line());
    Optional<String> address = fields.optional("address", Shapes.line());
    Optional<LocalDate> version = fields.optional("version", Shapes.date());
    Optional<Label> label = fields.required("label", Citations.LABEL);
    Optional<String> modelFor =
        fields.node("modelFor").flatMap(node -> partner(node, partners, problems));
    Optional<LocalDate> reviewed = fields.optional("reviewed", Shapes.date());
    Optional<String> text = fields.node("text").flatMap(node -> fingerprint(node, problems));
    fields.done();
    return citation.flatMap(
        cited ->
            label.map(
                sure -> new Source(id, cited, address, version, sure, modelFor, reviewed, text)));
  }

  private static Optional<String> fingerprint(Node node, Problems problems) {
    Optional<String> text = Shapes.line().read(node, problems);
    if (text.isPresent() && !FINGERPRINT.matcher(text.get()).matches()) {
      problems.add(
          Diagnostic.error(
              "source-text",
              Quoted.text(text.get()) + " is not written as the SHA-256 of a text",
              node.place(),
              "write its 64 digits and small letters a to f, as  sha256sum  prints them"));
      return Optional.empty();
    }
    return text;
  }

  private static Optional<String> partner(Node node, Set<String> partners, Problems problems) {
    Optional<String> name = Shapes.line().read(node, problems);
    if (name.isPresent() && !partners.contains(name.get())) {
      problems.add(
          Diagnostic.error(
              "unknown-partner",
              "there is no partner's folder " + Quoted.text(name.get()),
              node.place(),
              NearNames.help(name.get(), partners)));
      return Optional.empty();
    }
    return name;
  }
}
