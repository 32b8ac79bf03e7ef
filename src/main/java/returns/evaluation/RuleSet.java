package returns.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import returns.rules.Conclusion;
import returns.rules.Conclusion.Verb;
import returns.rules.Pack;
import returns.rules.Rule;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.Field;

/**
 * The rules that apply to one arrangement: the safeguards first, then its own, in stages.
 *
 * <p>Numbers the rules and the conclusions that they establish, so that both evaluators speak of
 * the same ones. Made once for an arrangement; immutable.
 */
public final class RuleSet {
  private static final BitSet NONE = new BitSet();
  private static final Field WHAT = EngineTypes.ESTABLISHED.field("what").orElseThrow();

  /** Rules of one file: they read what earlier stages established, never their own. */
  public record Stage(Pack pack, int number, List<Integer> rules) {}

  private final List<Pack> packs;
  private final List<Rule> rules;
  private final List<Stage> stages = new ArrayList<>();
  private final List<Integer> byId;
  private final Map<String, Integer> whats = new LinkedHashMap<>();
  private final Map<String, List<Integer>> establishing = new HashMap<>();
  private final Map<Verb, BitSet> concluding = new EnumMap<>(Verb.class);
  private final List<Item> certainly = new ArrayList<>();
  private final List<Item> possibly = new ArrayList<>();

  public RuleSet(List<Pack> packs) {
    this(packs, List.of(), List.of());
  }

  private RuleSet(List<Pack> packs, List<Item> certainly, List<Item> possibly) {
    this.packs = List.copyOf(packs);
    List<Rule> all = new ArrayList<>();
    for (Pack pack : packs) {
      Map<Integer, List<Integer>> byStage = new java.util.TreeMap<>();
      for (Rule rule : pack.rules()) {
        byStage.computeIfAbsent(rule.stage(), n -> new ArrayList<>()).add(all.size());
        index(all.size(), rule);
        all.add(rule);
      }
      byStage.forEach((number, list) -> stages.add(new Stage(pack, number, List.copyOf(list))));
    }
    rules = List.copyOf(all);
    byId =
        IntStream.range(0, all.size())
            .boxed()
            .sorted(Comparator.comparing(number -> rules.get(number).id()))
            .toList();
    this.certainly.addAll(certainly);
    this.possibly.addAll(possibly);
    certainly.forEach(item -> whats.put((String) item.value(WHAT), item.number()));
    // Numbered by name, so that the order of rules changes nothing.
    for (String what : new TreeSet<>(establishing.keySet())) {
      if (whats.putIfAbsent(what, whats.size()) == null) {
        this.possibly.add(establishedItem(what, this.possibly.size(), false));
        this.certainly.add(establishedItem(what, this.certainly.size(), true));
      }
    }
  }

  /**
   * The same rules but for one. Rules and conclusions keep their numbers and their items, so that
   * what an evaluator finds under both can be compared.
   *
   * @param other of the same pack and stage
   */
  public RuleSet replacing(int number, Rule other) {
    Rule earlier = rules.get(number);
    if (!earlier.pack().equals(other.pack()) || earlier.stage() != other.stage()) {
      throw new IllegalArgumentException("a rule is replaced by one of its own pack and stage");
    }
    List<Pack> replaced =
        packs.stream()
            .map(pack -> pack.name().equals(other.pack()) ? pack.replacing(earlier, other) : pack)
            .toList();
    return new RuleSet(replaced, certainly, possibly);
  }

  private void index(int number, Rule rule) {
    for (Conclusion conclusion : rule.conclusions()) {
      concluding.computeIfAbsent(conclusion.verb(), verb -> new BitSet()).set(number);
      if (conclusion.verb() == Verb.ESTABLISH) {
        List<Integer> those =
            establishing.computeIfAbsent(conclusion.what().orElseThrow(), w -> new ArrayList<>());
        if (!those.contains(number)) {
          those.add(number);
        }
      }
    }
  }

  private static Item establishedItem(String what, int number, boolean sure) {
    Object[] values = {what};
    return new Item(
        EngineTypes.ESTABLISHED,
        number,
        "established." + what,
        sure,
        values,
        List.of(),
        Item.Origin.CASE);
  }

  public List<Pack> packs() {
    return packs;
  }

  /** All rules; a rule's number is its position here. */
  public List<Rule> rules() {
    return rules;
  }

  public Rule rule(int number) {
    return rules.get(number);
  }

  /** The numbers of all rules, in the order of their ids. */
  public List<Integer> byId() {
    return byId;
  }

  /** The numbers of the rules that establish this; none if no rule does. */
  public List<Integer> establishing(String what) {
    return establishing.getOrDefault(what, List.of());
  }

  /** The numbers of the rules with a conclusion of this verb. */
  public IntStream concluding(Verb verb) {
    return concluding.getOrDefault(verb, NONE).stream();
  }

  /** The stages in the order in which they are evaluated. */
  public List<Stage> stages() {
    return java.util.Collections.unmodifiableList(stages);
  }

  /** Everything that some rule establishes, with its number. */
  public Map<String, Integer> whats() {
    return java.util.Collections.unmodifiableMap(whats);
  }

  /**
   * The item that stands for a conclusion of an earlier file, by its number in {@link #whats}.
   *
   * <p>INVARIANT: one object for both evaluators, so that their choices of facts can be compared.
   *
   * @param sure whether some rule that establishes it is met, or only may be
   */
  public Item established(int what, boolean sure) {
    return (sure ? certainly : possibly).get(what);
  }
}
