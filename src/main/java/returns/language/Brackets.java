package returns.language;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** Which bracket closes which, so that reading can go on behind a part that is wrong. */
final class Brackets {
  private static final int DEEPEST = 32;

  /** No bracket reaches over these words, whatever is wrong before them. */
  private static final Set<String> WALLS = Set.of("rule", "when", "then", "end", "declare");

  private final int[] partner;

  private Brackets(int[] partner) {
    this.partner = partner;
  }

  static boolean isWall(Token token) {
    return token.is(Token.Kind.WORD) && WALLS.contains(token.text());
  }

  /** Stops at nesting deeper than 32, before anything recurses into it. */
  static Brackets of(List<Token> tokens, Report report) {
    int[] partner = new int[tokens.size()];
    Arrays.fill(partner, -1);
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (isWall(token)) {
        open.clear();
      } else if (token.is(Token.Kind.SYMBOL) && "([{".contains(token.text())) {
        open.push(i);
        if (open.size() > DEEPEST) {
          throw report.stop(
              Lint.NESTED_TOO_DEEP,
              token,
              "brackets are nested deeper than 32 here",
              "divide the rule into several");
        }
      } else if (token.is(Token.Kind.SYMBOL) && ")]}".contains(token.text())) {
        close(tokens, partner, open, i);
      }
    }
    return new Brackets(partner);
  }

  private static void close(List<Token> tokens, int[] partner, Deque<Integer> open, int at) {
    if (open.isEmpty()) {
      return;
    }
    int opened = open.pop();
    String both = tokens.get(opened).text() + tokens.get(at).text();
    if (both.equals("()") || both.equals("[]") || both.equals("{}")) {
      partner[opened] = at;
    }
  }

  /** The index of the bracket that closes the one at this index; -1 if there is none. */
  int closing(int index) {
    return partner[index];
  }
}
