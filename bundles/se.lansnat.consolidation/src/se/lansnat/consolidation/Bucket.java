package se.lansnat.consolidation;

import java.util.ArrayList;
import java.util.List;

/** The objects that share a name, a cell of the map or both ends, by municipality. */
final class Bucket {

	private final List<SourceObject> objects = new ArrayList<>(2);

	void add(SourceObject object) {
		int at = objects.size();
		while (at > 0 && objects.get(at - 1).municipality().compareTo(object.municipality()) > 0) {
			at--;
		}
		objects.add(at, object);
	}

	/** {@return whether nothing is left after this} */
	boolean remove(SourceObject object) {
		objects.remove(object);
		return objects.isEmpty();
	}

	List<SourceObject> objects() {
		return objects;
	}

	/** {@return whether no other municipality has anything here} */
	boolean isOnly(String municipality) {
		return objects.isEmpty() || objects.getFirst().municipality().equals(municipality)
				&& objects.getLast().municipality().equals(municipality);
	}

	/** {@return whether more municipalities than so many have something here} */
	boolean hasMoreThan(int municipalities) {
		int count = 0;
		String last = "";
		for (SourceObject object : objects) {
			if (!object.municipality().equals(last)) {
				last = object.municipality();
				count++;
				if (count > municipalities) {
					return true;
				}
			}
		}
		return false;
	}
}
