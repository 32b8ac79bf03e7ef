package returns.packs;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import returns.dates.Calendars;
import returns.dates.WorkingDays;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.NearNames;
import returns.diagnostics.Place;
import returns.diagnostics.Problems;
import returns.diagnostics.SourceText;
import returns.documents.Quoted;
import returns.language.ParsedVocabulary;
import returns.language.RuleText;
import returns.language.VocabularyFile;
import returns.rules.Pack;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.FactType;
import returns.vocabulary.Vocabulary;

/** Reads a folder of rules, file by file, and collects everything that is wrong. */
final class LibraryReader {
  private final Problems problems;
  private final Layout layout;

  /** The files that every pack rests on, by name. */
  private final Map<String, byte[]> common = new TreeMap<>();

  private LibraryReader(Layout layout, Problems problems) {
    this.layout = layout;
    this.problems = problems;
    for (String name : Layout.COMMON) {
      if (layout.root().hasFile(name)) {
        layout.root().read(name, problems).ifPresent(bytes -> common.put(name, bytes));
      }
    }
  }

  /**
   * Reads a folder.
   *
   * @param only the names of the arrangements to read; empty for all
   */
  static Loaded read(Path rules, Optional<Set<String>> only) {
    Problems problems = new Problems();
    Layout layout = Layout.of(rules, problems);
    Optional<Library> library =
        layout.root().isFolder()
            ? new LibraryReader(layout, problems).library(only)
            : Optional.empty();
    return new Loaded(problems.hasErrors() ? Optional.empty() : library, problems.sorted());
  }

  private Optional<Library> library(Optional<Set<String>> only) {
    Optional<SourcesFile> sources =
        file(Layout.SOURCES)
            .flatMap(b -> SourcesFile.read(shown(Layout.SOURCES), b, layout.partners(), problems));
    Citations citations = new Citations(sources.map(SourcesFile::ids));
    Optional<Map<String, WorkingDays>> calendars =
        file(Layout.CALENDARS)
            .flatMap(b -> CalendarsFile.read(shown(Layout.CALENDARS), b, citations, problems));
    Optional<SourceText> written = vocabularyText();
    Optional<Vocabulary> vocabulary = written.flatMap(this::vocabulary);
    if (vocabulary.isEmpty()) {
      return Optional.empty(); // all other files speak in its words
    }
    FactType listedEvidence = EngineTypes.listedEvidence(vocabulary.get());
    PackReader packs =
        new PackReader(
            vocabulary.get(),
            listedEvidence,
            sources.map(SourcesFile::ids),
            calendars.map(Map::keySet),
            common,
            problems);
    Optional<Pack> safeguards =
        layout.hasSafeguards() ? packs.safeguards(folder(Library.SAFEGUARDS)) : Optional.empty();
    safeguards.ifPresent(pack -> StaleTerms.check(vocabulary.get(), written.get(), pack, problems));
    Map<String, Pack> arrangements = arrangements(packs, only);
    return safeguards.map(
        pack ->
            new Library(
                vocabulary.get(),
                listedEvidence,
                sources.map(SourcesFile::sources).orElse(Map.of()),
                new Calendars(calendars.orElse(Map.of())),
                pack,
                arrangements));
  }

  private Map<String, Pack> arrangements(PackReader packs, Optional<Set<String>> only) {
    Map<String, Pack> arrangements = new TreeMap<>();
    only.ifPresent(this::refuseUnknown);
    for (String name : layout.partners()) {
      if (only.isEmpty() || only.get().contains(name)) {
        packs.arrangement(folder(name)).ifPresent(pack -> arrangements.put(name, pack));
      }
    }
    return arrangements;
  }

  private void refuseUnknown(Set<String> asked) {
    for (String name : asked) {
      if (!layout.partners().contains(name)) {
        problems.add(
            Diagnostic.error(
                "unknown-arrangement",
                "there is no arrangement " + Quoted.text(name) + " in this folder of rules",
                Place.ofFile(layout.root().shown()),
                NearNames.help(name, layout.partners())));
      }
    }
  }

  private Optional<SourceText> vocabularyText() {
    return file(Layout.VOCABULARY)
        .flatMap(
            bytes -> {
              RuleText text = RuleText.decode(shown(Layout.VOCABULARY), bytes);
              problems.addAll(text.problems());
              return text.source();
            });
  }

  private Optional<Vocabulary> vocabulary(SourceText text) {
    ParsedVocabulary parsed = VocabularyFile.parse(text);
    problems.addAll(parsed.problems());
    parsed.vocabulary().ifPresent(v -> NeededFields.check(v, text.file(), problems));
    return parsed.vocabulary();
  }

  private PackFolder folder(String name) {
    return PackFolder.read(layout.root().child(name), name, problems);
  }

  private Optional<byte[]> file(String name) {
    return Optional.ofNullable(common.get(name));
  }

  private String shown(String name) {
    return layout.root().shown(name);
  }
}
