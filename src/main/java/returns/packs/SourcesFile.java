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
    fields.done();
    return citation.flatMap(
        text -> label.map(sure -> new Source(id, text, address, version, sure, modelFor)));
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
