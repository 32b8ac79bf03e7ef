package returns.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import returns.packs.Library;
import returns.rules.Conclusion.Verb;
import returns.rules.Pack;
import returns.rules.Rule;
import returns.rules.Term;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.FactType;
import returns.vocabulary.Field;
import returns.vocabulary.Kind;

/** Which other word could stand where a rule has one. */
final class Lexicon {
  private final Library library;
  private final Pack pack;
  private final Rule rule;

  Lexicon(Library library, Pack pack, Rule rule) {
    this.library = library;
    this.pack = pack;
    this.rule = rule;
  }

  /** The next word after this one that is not among some; empty where there is no other. */
  Optional<String> another(FactType type, Field field, List<String> but) {
    return next(words(type, field, but.get(but.size() - 1)), but);
  }

  /** Another calendar. */
  Optional<String> calendar(String but) {
    return next(List.copyOf(new TreeSet<>(library.calendars().names())), List.of(but));
  }

  private static Optional<String> next(List<String> words, List<String> but) {
    int last = words.indexOf(but.get(but.size() - 1));
    List<String> ahead = new ArrayList<>(words.subList(last + 1, words.size()));
    ahead.addAll(words.subList(0, last + 1));
    return ahead.stream().filter(word -> !but.contains(word)).findFirst();
  }

  private List<String> words(FactType type, Field field, String like) {
    if (field.kind() != Kind.REFERENCE) {
      return field.words();
    }
    if (type == EngineTypes.ESTABLISHED) {
      return established();
    }
    if (type == EngineTypes.TERM_VERSION) {
      Term term = pack.terms().get(like);
      return pack.terms().values().stream()
          .filter(other -> term != null && other.type().kind() == term.type().kind())
          .map(Term::name)
          .toList();
    }
    return pack.arrangement().stream()
        .flatMap(arrangement -> arrangement.instruments().stream())
        .map(instrument -> instrument.id())
        .toList();
  }

  /** What an earlier file establishes, of this pack or of the safeguards. */
  private List<String> established() {
    TreeSet<String> whats = new TreeSet<>();
    add(pack, rule.stage(), whats);
    if (!pack.name().equals(Library.SAFEGUARDS)) {
      add(library.safeguards(), Integer.MAX_VALUE, whats);
    }
    return List.copyOf(whats);
  }

  private static void add(Pack pack, int before, Set<String> whats) {
    pack.rules().stream()
        .filter(other -> other.stage() < before)
        .flatMap(other -> other.conclusions().stream())
        .filter(conclusion -> conclusion.verb() == Verb.ESTABLISH)
        .forEach(conclusion -> whats.add(conclusion.what().orElseThrow()));
  }
}
