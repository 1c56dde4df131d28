throw new Error('nothing to load');
