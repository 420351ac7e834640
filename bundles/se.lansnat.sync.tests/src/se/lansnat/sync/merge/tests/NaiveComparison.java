package se.lansnat.sync.merge.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import se.lansnat.sync.merge.Conflict;
import se.lansnat.sync.merge.ConflictKind;
import se.lansnat.sync.merge.FolderVersion;
import se.lansnat.sync.merge.MergeResult;

/** What a merge must have done, fact by fact, found without any of its code. */
final class NaiveComparison {

	private final String name;
	private final Facts base;
	private final Facts ours;
	private final Facts theirs;
	private final Facts result;
	private final MergeResult merge;
	private final Set<String> covered = new HashSet<>();
	private final Set<String> reported = new TreeSet<>();

	NaiveComparison(String name, FolderVersion base, FolderVersion ours, FolderVersion theirs, MergeResult merge) {
		this.name = name;
		this.base = new Facts(base);
		this.ours = new Facts(ours);
		this.theirs = new Facts(theirs);
		this.merge = merge;
		this.result = new Facts(new FolderVersion("result", merge.files()));
		for (Conflict conflict : merge.conflicts()) {
			covered.addAll(conflict.covers());
			reported.add(conflict.feature().isEmpty() ? conflict.id() : conflict.id() + "#" + conflict.feature());
		}
	}

	void check() {
		Set<String> keys = new TreeSet<>(base.single().keySet());
		keys.addAll(ours.single().keySet());
		keys.addAll(theirs.single().keySet());
		keys.forEach(this::single);
		Set<String> values = new TreeSet<>(base.many());
		values.addAll(ours.many());
		values.addAll(theirs.many());
		values.forEach(this::many);
		deletions(ours, theirs);
		deletions(theirs, ours);
		merge.conflicts().forEach(this::isReal);
	}

	private static String id(String key) {
		int end = key.indexOf('#');
		return end < 0 ? key : key.substring(0, end);
	}

	private void single(String key) {
		String before = base.single().get(key);
		String one = ours.single().get(key);
		String other = theirs.single().get(key);
		String found = result.single().get(key);
		if (covered.contains(id(key)) || refersToCovered(key, one) || refersToCovered(key, other)) {
			return;
		}
		boolean oneGone = !ours.ids().contains(id(key));
		boolean otherGone = !theirs.ids().contains(id(key));
		if (oneGone != otherGone && base.ids().contains(id(key))) {
			assertThat(found).as("%s: %s was deleted by one and not changed by the other", name, key).isNull();
		} else if (oneGone != otherGone) {
			assertThat(found).as("%s: %s was added by one", name, key).isEqualTo(oneGone ? other : one);
		} else if (Objects.equals(one, other) || Objects.equals(before, other)) {
			assertThat(found).as("%s: %s", name, key).isEqualTo(one);
			assertThat(reported).as(name).doesNotContain(key);
		} else if (Objects.equals(before, one)) {
			assertThat(found).as("%s: %s", name, key).isEqualTo(other);
			assertThat(reported).as(name).doesNotContain(key);
		} else if (!reported.contains(key)) {
			assertThat(before).as("%s: both changed %s, and no conflict says so", name, key).contains("\n");
			lines(one).stream().filter(line -> !lines(before).contains(line))
					.forEach(line -> assertThat(lines(found)).as("%s: %s", name, key).contains(line));
			lines(other).stream().filter(line -> !lines(before).contains(line))
					.forEach(line -> assertThat(lines(found)).as("%s: %s", name, key).contains(line));
		}
	}

	private static List<String> lines(String text) {
		return Arrays.asList(text.split("\n", -1));
	}

	private boolean refersToCovered(String key, String value) {
		return value != null && key.indexOf('#') > 0 && covered.contains(value);
	}

	private void many(String fact) {
		String key = fact.substring(0, fact.indexOf('='));
		String value = fact.substring(fact.indexOf('=') + 1);
		if (covered.contains(id(key)) || covered.contains(value) || reported.contains(key) || !result.ids().contains(id(key))) {
			return;
		}
		boolean before = base.many().contains(fact);
		boolean one = ours.ids().contains(id(key)) ? ours.many().contains(fact) : theirs.many().contains(fact);
		boolean other = theirs.ids().contains(id(key)) ? theirs.many().contains(fact) : one;
		assertThat(result.many().contains(fact)).as("%s: %s", name, fact).isEqualTo(one == other ? one : !before);
	}

	/** What one deleted and the other worked on is a conflict; every conflict about a deletion is about such an object. */
	private void deletions(Facts deleter, Facts keeper) {
		for (String id : base.ids()) {
			if (!deleter.ids().contains(id) && keeper.ids().contains(id) && isWorkedOn(id, keeper)) {
				assertThat(covered).as("%s: %s was deleted by one and changed by the other", name, id).contains(id);
			}
		}
	}

	private boolean isWorkedOn(String id, Facts keeper) {
		boolean changed = !own(base, id).equals(own(keeper, id));
		boolean isTarget = keeper.single().entrySet().stream()
				.anyMatch(fact -> fact.getKey().indexOf('#') > 0 && fact.getValue().equals(id) && !id.equals(base.single().get(fact.getKey())));
		boolean isParent = keeper.single().entrySet().stream()
				.anyMatch(fact -> fact.getKey().indexOf('#') < 0 && fact.getValue().startsWith(id + "/") && !fact.getValue().equals(base.single().get(fact.getKey())));
		boolean isListed = keeper.many().stream().anyMatch(fact -> fact.endsWith("=" + id) && !base.many().contains(fact));
		return changed || isTarget || isParent || isListed;
	}

	private static Set<String> own(Facts facts, String id) {
		Set<String> own = new TreeSet<>();
		facts.single().forEach((key, value) -> {
			if (id(key).equals(id)) {
				own.add(key + "=" + value);
			}
		});
		facts.many().stream().filter(fact -> fact.startsWith(id + "#")).forEach(own::add);
		return own;
	}

	private void isReal(Conflict conflict) {
		if (conflict.kind() == ConflictKind.DELETED_AND_CHANGED) {
			boolean here = conflict.covers().stream().anyMatch(id -> base.ids().contains(id)
					&& (!ours.ids().contains(id) && isWorkedOn(id, theirs) || !theirs.ids().contains(id) && isWorkedOn(id, ours)));
			assertThat(here).as("%s: nobody worked on what %s is about", name, conflict).isTrue();
		} else if (conflict.kind() == ConflictKind.BOTH_CHANGED || conflict.kind() == ConflictKind.TEXT_OVERLAPS) {
			assertThat(conflict.ours()).as("%s: %s", name, conflict).isNotEqualTo(conflict.theirs()).isNotEqualTo(conflict.base());
			assertThat(conflict.theirs()).as("%s: %s", name, conflict).isNotEqualTo(conflict.base());
		}
	}
}
