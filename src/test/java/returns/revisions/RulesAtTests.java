package returns.revisions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import returns.diagnostics.Place;

@DisplayName("Rules that are named")
class RulesAtTests {
  /** Not valid text in any encoding, with line breaks that git could turn. */
  private static final byte[] BYTES = {(byte) 0xff, '\r', '\n', 0, '\n'};

  @TempDir private Path home;
  private Path rules;

  @BeforeEach
  void repository() throws Exception {
    git("init", "-q", "-b", "main");
    rules = Files.createDirectories(home.resolve("law/rules"));
    Files.createDirectories(rules.resolve("a b"));
    Files.write(rules.resolve("a b/ü.drl"), BYTES);
    Files.writeString(rules.resolve("one.yaml"), "old");
    Files.writeString(home.resolve("README.md"), "beside the rules");
    commit();
    git("tag", "first");
    Files.writeString(rules.resolve("one.yaml"), "new");
    commit();
    Files.writeString(rules.resolve("one.yaml"), "not committed");
  }

  private void commit() throws Exception {
    git("add", "-A");
    git("-c", "user.name=T", "-c", "user.email=t@example.org", "commit", "-q", "-m", "one");
  }

  private void git(String... words) throws Exception {
    List<String> command = new ArrayList<>(List.of("git", "-C", home.toString()));
    command.addAll(Arrays.asList(words));
    assertEquals(0, new ProcessBuilder(command).inheritIO().start().waitFor());
  }

  private RulesAt find(String name) throws IOException {
    RulesAt.Found found = RulesAt.find(name, rules);
    return found.rules().orElseThrow(() -> new AssertionError(found.problems().toString()));
  }

  private String refusal(String name) throws IOException {
    RulesAt.Found found = RulesAt.find(name, rules);
    assertTrue(found.rules().isEmpty());
    return found.problems().get(0).message();
  }

  @Test
  void as_a_revision_are_copied_byte_for_byte_and_nothing_beside_them() throws IOException {
    Path copy;
    try (RulesAt found = find("first")) {
      copy = found.folder();
      assertEquals("old", Files.readString(copy.resolve("one.yaml")));
      assertArrayEquals(BYTES, Files.readAllBytes(copy.resolve("a b/ü.drl")));
      assertFalse(Files.exists(copy.resolve("README.md")));
      assertEquals("first:law/rules", found.shown());
      assertTrue(found.said().startsWith("revision "), found.said());
    }
    assertFalse(Files.exists(copy), "the copy is deleted");
  }

  @Test
  void can_be_a_commit_before_another_a_branch_or_a_folder_in_a_commit() throws IOException {
    for (String name : List.of("HEAD~1", "first", "HEAD~1:law/rules")) {
      try (RulesAt found = find(name)) {
        assertEquals("old", Files.readString(found.folder().resolve("one.yaml")), name);
      }
    }
    for (String name : List.of("HEAD", "main")) {
      try (RulesAt found = find(name)) {
        assertEquals("new", Files.readString(found.folder().resolve("one.yaml")), name);
      }
    }
  }

  @Test
  void as_a_folder_are_what_stands_there_now() throws IOException {
    try (RulesAt found = find(rules.toString())) {
      assertEquals("a folder", found.said());
      assertEquals(rules, found.folder());
    }
    assertTrue(Files.exists(rules), "a folder of the user's is never deleted");
  }

  @Test
  void as_a_folder_come_first_and_it_is_said_where_a_revision_has_the_name_too() throws Exception {
    git("branch", "target");
    assertTrue(Files.isDirectory(Path.of("target")), "Maven's folder, where the tests run");
    try (RulesAt found = find("target")) {
      assertEquals("the folder, and not the revision of that name", found.said());
    }
  }

  @Test
  void are_shown_where_a_person_finds_them() throws IOException {
    try (RulesAt found = find("first")) {
      Place place = new Place(found.folder().resolve("one.yaml").toString(), 3, 1, 1, "");
      assertEquals("first:law/rules/one.yaml:3:1", found.shown(place).toString());
    }
  }

  @Test
  void that_do_not_exist_are_said_not_to() throws Exception {
    assertEquals(
        "there is no folder no-such, and no revision of that name in the repository of the rules",
        refusal("no-such"));
    assertEquals("an empty name names no rules", refusal(" "));
    assertTrue(refusal("--output=x").contains("no revision of that name"));
    git("rm", "-q", "-r", "-f", "law");
    commit();
    assertEquals(
        "there is no folder HEAD, and the revision of that name holds no law/rules",
        refusal("HEAD"));
  }

  @Test
  void that_are_links_in_a_revision_are_refused() throws Exception {
    Files.createSymbolicLink(rules.resolve("link.drl"), home.resolve("README.md"));
    commit();
    assertEquals(
        "there is no folder HEAD, and in the revision link.drl is a link, and no file",
        refusal("HEAD"));
  }

  @Test
  void outside_any_repository_can_only_be_folders(@TempDir Path elsewhere) throws IOException {
    RulesAt.Found found = RulesAt.find("HEAD", elsewhere.resolve("rules"));
    assertEquals(
        "there is no folder HEAD, and the rules stand in no Git repository",
        found.problems().get(0).message());
  }
}
