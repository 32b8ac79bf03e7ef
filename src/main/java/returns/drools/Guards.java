package returns.drools;

import java.util.ArrayList;
import java.util.List;

/**
 * What keeps an unknown from becoming an answer in Drools, where {@code null != "a"} is true.
 *
 * <p>Tests override single methods to show that each guard is needed.
 */
class Guards {
  /** Every guard. */
  static final Guards ALL = new Guards();

  /**
   * One comparison with the tests for what it reads, in one pair of parentheses: Drools splits
   * {@code &&} at the top of a pattern and evaluates equalities first, so a guard must not stand
   * beside its comparison.
   *
   * @param field the field that is compared
   * @param others everything on the right that can be unknown
   */
  String guarded(Copy copy, String field, List<String> others, String comparison) {
    List<String> parts = new ArrayList<>();
    for (String read : guards(field, others)) {
      parts.add(read + (copy == Copy.CERTAIN ? " != null" : " == null"));
    }
    parts.add(comparison);
    return "(" + String.join(copy == Copy.CERTAIN ? " && " : " || ", parts) + ")";
  }

  /** What is tested for null: the field and everything on the right that can be unknown. */
  List<String> guards(String field, List<String> others) {
    List<String> all = new ArrayList<>();
    all.add(field);
    all.addAll(others);
    return all;
  }

  /** The copy that stands under {@code !}. */
  Copy underNegation(Copy copy) {
    return copy.other();
  }

  /** The copy that stands in the pattern of {@code not}. */
  Copy underNot(Copy copy) {
    return copy.other();
  }

  /** Whether a pattern takes only items that certainly exist. */
  boolean onlySure(Copy copy) {
    return copy == Copy.CERTAIN;
  }

  /** Which end of its span the lesser side of {@code lesser < greater} is read at. */
  End lesserEnd(Copy copy) {
    return copy == Copy.CERTAIN ? End.LAST : End.FIRST;
  }
}
